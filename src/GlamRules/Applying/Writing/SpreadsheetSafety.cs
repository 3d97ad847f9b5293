using System.Globalization;

namespace GlamRules.Applying.Writing;

/// <summary>
/// Which texts a spreadsheet would run as a formula (CSV injection, OWASP): those that begin with <c>=</c>, <c>+</c>,
/// <c>-</c>, <c>@</c>, a tab or a carriage return, numbers aside. An apostrophe in front makes them texts.
/// </summary>
public static class SpreadsheetSafety
{
    /// <summary>What disarms a text.</summary>
    public const char Mark = '\'';

    public static bool IsFormula(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsNumber(text);

    /// <summary>The text as it can stand in a cell.</summary>
    public static string Disarm(string text) => IsFormula(text) ? Mark + text : text;

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text[0] is '+' or '-' && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number);
}
