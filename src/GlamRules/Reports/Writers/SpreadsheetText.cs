namespace GlamRules.Reports.Writers;

/// <summary>Text for a cell that a spreadsheet will open.</summary>
internal static class SpreadsheetText
{
    /// <summary>A cell that begins with one of these is a formula to a spreadsheet; a signed number is not.</summary>
    public static string Disarm(string text) =>
        text.Length > 0 && (text[0] is '=' or '@' or '\t' or '\r' || (text[0] is '+' or '-' && (text.Length == 1 || !char.IsAsciiDigit(text[1])))) ? "'" + text : text;
}
