namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with a corpus: GR0200 to GR0299.</summary>
public static class CorpusProblems
{
    public static readonly DiagnosticKind NoKey = new("GR0200", Severity.Error, "No glamrules key",
        "Add a 'glamrules' member with 'id' and 'tasks' to datapackage.json, or give it in the assessment.");

    public static readonly DiagnosticKind NoResource = new("GR0201", Severity.Error, "No resource",
        "Describe at least one data file under 'resources'.");

    public static readonly DiagnosticKind NoData = new("GR0202", Severity.Error, "Data not here",
        "Fetch it with 'glamrules corpus get', name its folder with --data, or set GLAMRULES_CORPORA to the folder of your collections.");

    public static readonly DiagnosticKind UnknownField = new("GR0203", Severity.Error, "Unknown field",
        "Use the name of a field as it stands in the header of the data.");

    public static readonly DiagnosticKind UnknownFormat = new("GR0204", Severity.Error, "Unknown format",
        "Use csv, tsv or jsonl.");

    public static readonly DiagnosticKind UnknownEncoding = new("GR0205", Severity.Error, "Unknown encoding",
        "Use utf-8, utf-16, windows-1252 or iso-8859-1.");

    public static readonly DiagnosticKind UnknownTask = new("GR0206", Severity.Error, "Unknown task",
        "Use one of the tasks that the corpus describes.");

    public static readonly DiagnosticKind Shares = new("GR0207", Severity.Error, "Shares of the splits",
        "Let the shares of train, dev and test add up to 1.");

    public static readonly DiagnosticKind Empty = new("GR0208", Severity.Error, "Empty corpus",
        "Check that the file holds rows, and that not every label is dropped.");

    public static readonly DiagnosticKind TooManyRejects = new("GR0209", Severity.Error, "Too many bad rows",
        "Mend the file or its description (delimiter, quotation mark, encoding); 'maxRejects' under 'glamrules' raises the limit.");

    public static readonly DiagnosticKind RowsRejected = new("GR0210", Severity.Warning, "Bad rows skipped",
        "They are left out. 'glamrules assess' lists all of them in rejects.jsonl, with file, line and reason.");

    public static readonly DiagnosticKind BadForeignKey = new("GR0211", Severity.Error, "Foreign key",
        "Name fields on both sides, as many on one as on the other, and a resource that exists.");

    public static readonly DiagnosticKind SeveralRoots = new("GR0212", Severity.Error, "Resources not joined",
        "Join the resources by foreignKeys, or say under 'glamrules' which 'resource' holds the records.");

    public static readonly DiagnosticKind Size = new("GR0213", Severity.Warning, "Data of another size",
        "The file differs from the one described: check its version, or correct 'bytes' and 'hash'.");

    public static readonly DiagnosticKind MissingColumn = new("GR0214", Severity.Error, "Column missing",
        "Check the header and the delimiter of the file, and the spelling in the description.");

    public static readonly DiagnosticKind UnsupportedTask = new("GR0215", Severity.Error, "Kind of task not supported yet",
        "Use 'label' or 'labels'.");

    public static readonly DiagnosticKind AbsentFromTrain = new("GR0216", Severity.Warning, "Label absent from train",
        "No trained model can learn it: label more records, or drop the label.");

    public static readonly DiagnosticKind SliceName = new("GR0217", Severity.Error, "Two slices of one name",
        "Give one of them another 'name'.");

    public static readonly DiagnosticKind NoPublicFile = new("GR0218", Severity.Error, "No public file",
        "Make the file from its source as the description says, and name its folder with --data.");

    public static readonly DiagnosticKind DownloadFailed = new("GR0219", Severity.Error, "Download failed",
        "Run the command again: it goes on from what has arrived.");

    public static readonly DiagnosticKind NotAsDescribed = new("GR0220", Severity.Error, "Data not as described",
        "The source has changed or the file is damaged: remove it and fetch it again, or correct the description.");

    public static readonly DiagnosticKind RaggedRow = new("GR0221", Severity.Warning, "Row with too few or too many fields",
        "Put a text that holds the delimiter into quotation marks; leave a field empty, but keep its delimiter.");

    public static readonly DiagnosticKind RowEncoding = new("GR0222", Severity.Warning, "Row in another encoding",
        "Say in datapackage.json which encoding the file is in, such as \"encoding\": \"windows-1252\", or save it as UTF-8.");

    public static readonly DiagnosticKind OpenQuote = new("GR0223", Severity.Warning, "Quotation mark left open",
        "Close the quotation mark that opens a field; one that belongs to the text is written twice.");

    public static readonly DiagnosticKind RowLabel = new("GR0224", Severity.Warning, "Gold label outside the label set",
        "Correct it, add it to 'labels' of the task, or name it under 'drop'.");

    public static readonly DiagnosticKind RowJson = new("GR0225", Severity.Warning, "Line that is not JSON",
        "Write one whole object in braces a line.");

    public static readonly DiagnosticKind RowValue = new("GR0226", Severity.Warning, "Row with an unusable value",
        "Correct the value named; see the description of the corpus for what it must be.");

    public static readonly DiagnosticKind RowsDisagree = new("GR0227", Severity.Warning, "Records whose rows disagree",
        "Say what counts: an 'annotator' and \"from\": \"majority\" under 'gold', or \"merge\": { the gold field: \"first\" or \"last\" }.");

    public static readonly DiagnosticKind ReservedLabel = new("GR0228", Severity.Error, "Label that can't be one",
        "Give the label another name: reports say (abstained) and (fault) of records without an answer.");

    public static readonly DiagnosticKind UnknownRecord = new("GR0240", Severity.Error, "No record of that id",
        "Name a record by its id, as the data has it; those with a dropped label are no part of a task.");

    public static readonly DiagnosticKind NoDev = new("GR0241", Severity.Error, "No dev split",
        "Give 'split' a share for dev, such as \"dev\": 0.2: rules are tried on dev, and never on test.");
}
