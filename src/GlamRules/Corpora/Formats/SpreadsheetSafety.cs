using System.Globalization;

namespace GlamRules.Corpora.Formats;

/// <summary>
/// Which texts a spreadsheet would run as a formula (CSV injection, OWASP): those that begin with <c>=</c>, <c>+</c>,
/// <c>-</c>, <c>@</c>, the full-width forms of these, a tab, a carriage return or a line feed, numbers aside. An
/// apostrophe in front makes them texts.
/// </summary>
public static class SpreadsheetSafety
{
    /// <summary>What disarms a text.</summary>
    public const char Mark = '\'';

    public static bool IsFormula(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n' && !IsNumber(text);

    /// <summary>The text as it can stand in a cell.</summary>
    public static string Disarm(string text) => IsFormula(text) ? Mark + text : text;

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text[0] is '+' or '-' && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number);
}
