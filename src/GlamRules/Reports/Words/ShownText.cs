using GlamRules.Diagnostics;

namespace GlamRules.Reports.Words;

/// <summary>Text of records, labels and files as it may be shown to a person.</summary>
public static class ShownText
{
    /// <summary>The same as <see cref="PlainText.Of"/>.</summary>
    public static string Clean(string text) => PlainText.Of(text);
}
