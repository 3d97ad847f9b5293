namespace GlamRules.Diagnostics.Catalogue;

/// <summary>The slips that keep a file from being JSON: GR0013 to GR0029. What is none of them is GR0003.</summary>
public static class JsonProblems
{
    public static readonly DiagnosticKind OpenQuote = new("GR0013", Severity.Error, "Quotation mark without its partner",
        "A text stands between two quotation marks on one line: \"like this\". A line break inside a text is written \\n.");

    public static readonly DiagnosticKind Comma = new("GR0014", Severity.Error, "Comma missing or too many",
        "Write exactly one comma between two members or elements.");

    public static readonly DiagnosticKind OtherQuotes = new("GR0015", Severity.Error, "Text without straight double quotation marks",
        "Use straight double quotation marks around each name and text: \"like this\".");

    public static readonly DiagnosticKind Colon = new("GR0016", Severity.Error, "Name and value without a colon between them",
        "Write a colon between a name and its value: \"label\": \"Fiction\".");

    public static readonly DiagnosticKind OpenBrace = new("GR0017", Severity.Error, "Brace or bracket never closed",
        "Write the closing one, } for { and ] for [, where what it holds ends.");

    public static readonly DiagnosticKind StrayBrace = new("GR0018", Severity.Error, "Brace or bracket that closes nothing",
        "Remove it; or write the opening one before what it should close.");

    public static readonly DiagnosticKind Backslash = new("GR0019", Severity.Error, "Backslash that JSON does not know",
        "Write each backslash twice: \"\\\\b\", \"\\\\d\".");

    public static readonly DiagnosticKind InnerQuote = new("GR0020", Severity.Error, "Quotation mark inside a text",
        "Write \\\" for a quotation mark that belongs to the text, or use curly ones there.");
}
