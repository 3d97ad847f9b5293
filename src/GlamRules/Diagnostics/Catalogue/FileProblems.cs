namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with any file: GR0001 to GR0099.</summary>
public static class FileProblems
{
    public static readonly DiagnosticKind Missing = new("GR0001", Severity.Error, "Missing file",
        "Check the spelling of the path; it is taken relative to the file that names it.");

    public static readonly DiagnosticKind Encoding = new("GR0002", Severity.Error, "Wrong encoding",
        "Open the file in your editor and save it with the encoding UTF-8.");

    public static readonly DiagnosticKind Json = new("GR0003", Severity.Error, "Broken JSON",
        "Look at the place shown and just before it: this can't stand here. Names and texts stand in quotation marks, numbers, true and false do not.");

    public static readonly DiagnosticKind UnknownMember = new("GR0004", Severity.Error, "Unknown member",
        "Write the member that is meant, spelt as the guide has it, or remove this one.");

    public static readonly DiagnosticKind WrongType = new("GR0005", Severity.Error, "Wrong type of value",
        "Write a text in quotation marks, a number or true without them, a list in [ ], an object in { }, as the message asks.");

    public static readonly DiagnosticKind MissingMember = new("GR0006", Severity.Error, "Missing member",
        "Add the member that is named, with its value, between the braces shown.");

    public static readonly DiagnosticKind RepeatedMember = new("GR0007", Severity.Error, "Member given twice",
        "Keep the one that is right, and remove the other with its value.");

    public static readonly DiagnosticKind OutOfRange = new("GR0008", Severity.Error, "Value out of range",
        "Write a value between the bounds that the message names.");

    public static readonly DiagnosticKind Outside = new("GR0009", Severity.Error, "Path outside the folder",
        "Move the file into the folder of the rule set and name it by its path within.");

    public static readonly DiagnosticKind UnknownWord = new("GR0010", Severity.Error, "Unknown word",
        "Write one of the words that are listed, in quotation marks.");

    public static readonly DiagnosticKind Exists = new("GR0011", Severity.Error, "File that is there already",
        "Choose another name, or move the file away: nothing is overwritten.");

    public static readonly DiagnosticKind NotWritable = new("GR0012", Severity.Error, "Place that can't be written to",
        "Name another place with --out, or make this one writable.");
}
