namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong where a whole collection is labelled: GR0700 to GR0749.</summary>
public static class ApplyProblems
{
    public static readonly DiagnosticKind UnknownOutput = new("GR0700", Severity.Error, "Output of no known format",
        "Name a file that ends in .csv, .csv.gz, .jsonl, .jsonl.gz or .parquet, or - for standard output.");

    public static readonly DiagnosticKind UnknownInput = new("GR0702", Severity.Error, "Input of no known format",
        "Say which with --format-in: csv, tsv or jsonl.");

    public static readonly DiagnosticKind Interrupted = new("GR0701", Severity.Error, "Run that was interrupted",
        "Add --resume to go on where it stopped, or --restart to begin anew.");

    public static readonly DiagnosticKind OtherRun = new("GR0703", Severity.Error, "Resumed with something else",
        "Give the same rules, input and options as before, or add --restart in place of --resume to begin anew.");

    public static readonly DiagnosticKind Exists = new("GR0704", Severity.Error, "Output that is there already",
        "Name another file with --out, or add --restart to make this one anew.");

    public static readonly DiagnosticKind NoColumn = new("GR0705", Severity.Error, "Column that the input lacks",
        "Check the spelling; where a field has another name in this file, say --field FIELD=COLUMN.");

    public static readonly DiagnosticKind ColumnTwice = new("GR0706", Severity.Error, "Column that would stand twice in the output",
        "Leave it out of --keep, or rename it in the input.");

    public static readonly DiagnosticKind NotWeighed = new("GR0707", Severity.Error, "Rules whose votes are weighed on dev",
        "Name the .cascade.json that 'glamrules assess' writes for them in the folder models of its report, or state a confidence for every rule.");

    public static readonly DiagnosticKind StageChanged = new("GR0708", Severity.Error, "Stage that is no longer what was assessed",
        "Run 'glamrules assess' again, so that its thresholds fit what it asks, or restore what was changed.");

    public static readonly DiagnosticKind EndlessRow = new("GR0709", Severity.Error, "Row that does not end",
        "A quotation mark is most likely opened in this row and never closed. Mend the row, and begin again with --restart.");

    public static readonly DiagnosticKind TooManyRejects = new("GR0710", Severity.Error, "Too many rows that can't be used",
        "Where such rows are to be left out all the same, add --resume and a larger share, such as --max-rejects 0.2.");

    public static readonly DiagnosticKind RowsRejected = new("GR0711", Severity.Warning, "Rows that can't be used",
        "They are left out.");

    public static readonly DiagnosticKind NotWritten = new("GR0712", Severity.Error, "Output that can't be written",
        "Make room, then give the same command with --resume: nothing that was done is lost.");

    public static readonly DiagnosticKind BrokenInput = new("GR0713", Severity.Error, "Input that can't be read to its end",
        "The file is damaged, or only part of one: copy or download it again.");

    public static readonly DiagnosticKind BrokenProgress = new("GR0714", Severity.Error, "Interrupted run that can't be gone on with",
        "What it has written is no longer as it left it: begin anew with --restart.");

    public static readonly DiagnosticKind BrokenCascade = new("GR0715", Severity.Error, "Cascade that can't be read",
        "Name a file as 'glamrules assess' writes it; another threshold is a number from 0 to 1, or \"never\".");

    public static readonly DiagnosticKind InputIsOutput = new("GR0716", Severity.Error, "Output that would take the place of the input",
        "Name another file with --out.");

    public static readonly DiagnosticKind Held = new("GR0717", Severity.Error, "Output that another run is writing",
        "Wait until that run has ended, or name another file with --out.");

    public static readonly DiagnosticKind NeverThere = new("GR0718", Severity.Warning, "Column that no row has",
        "Check the spelling; where a field has another name in this file, say --field FIELD=COLUMN.");

    public static readonly DiagnosticKind NoUse = new("GR0719", Severity.Error, "Option that this input has no use for",
        "Leave it out: a corpus names its id itself, and a file has no tasks.");

    public static readonly DiagnosticKind OtherParts = new("GR0720", Severity.Error, "Parts that do not belong together",
        "Merge the parts of one run: the same rules, input and options, and --shard 1/N to N/N.");

    public static readonly DiagnosticKind MissingParts = new("GR0721", Severity.Error, "Parts that are missing or given twice",
        "Name every part once.");

    public static readonly DiagnosticKind BrokenPart = new("GR0722", Severity.Error, "Part that is not whole",
        "Finish it with 'glamrules apply ... --resume', or make it again with --restart.");
}
