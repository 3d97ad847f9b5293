using System.Globalization;
using System.Text.RegularExpressions;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Diagnostics.Json;

/// <summary>Cuts a file that is no JSON into the pieces that were probably meant, and says what is wrong with them.</summary>
internal sealed partial class LenientTokens(string text, JsonSlips slips)
{
    private readonly QuotedText _quoted = new(text, slips);
    private readonly List<JsonToken> _tokens = [];

    public IReadOnlyList<JsonToken> Read()
    {
        for (int at = 0; at < text.Length;)
        {
            at = Step(at);
        }

        _tokens.Add(new JsonToken(JsonTokenSort.End, text.Length, text.Length, ""));
        return _tokens;
    }

    // Reads one piece and answers where the next begins.
    private int Step(int at)
    {
        char c = text[at];
        if (c is ' ' or '\t' or '\n' or '\r')
        {
            return at + 1;
        }

        if (c == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*' && EndOfComment(at) is { } after)
        {
            return after;
        }

        if (Mark(c) is { } mark)
        {
            return Add(new JsonToken(mark, at, at + 1, c.ToString()));
        }

        if (c is '=' or ';')
        {
            return ReadOtherMark(at);
        }

        if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control)
        {
            slips.Add(FileProblems.Json, at, FormattableString.Invariant($"an invisible character (U+{(int)c:X4}) stands here"), "Delete it, and type a space where one is wanted; it often comes with text copied from a web page.", group: null);
            return at + 1;
        }

        return Add(c == '"' ? _quoted.Read(at) : QuotedText.IsOther(c) ? _quoted.ReadOther(at) : ReadWord(at));
    }

    private int Add(JsonToken token)
    {
        _tokens.Add(token);
        return Math.Max(token.End, token.Start + 1);
    }

    private static JsonTokenSort? Mark(char c) => c switch
    {
        '{' => JsonTokenSort.OpenBrace,
        '}' => JsonTokenSort.CloseBrace,
        '[' => JsonTokenSort.OpenBracket,
        ']' => JsonTokenSort.CloseBracket,
        ',' => JsonTokenSort.Comma,
        ':' => JsonTokenSort.Colon,
        _ => null,
    };

    private int? EndOfComment(int at)
    {
        string closing = text[at + 1] == '/' ? "\n" : "*/";
        int end = text.IndexOf(closing, at + 2, StringComparison.Ordinal);
        if (end < 0 && closing == "*/")
        {
            slips.AddGuess(FileProblems.Json, at, "the comment that opens here is never closed", "Write */ where it ends.");
        }

        return end < 0 ? text.Length : end + closing.Length;
    }

    private int ReadOtherMark(int at)
    {
        if (text[at] == ';')
        {
            slips.Add(JsonProblems.Comma, at, "a semicolon stands where a comma should", "Write a comma in its place.");
            return Add(new JsonToken(JsonTokenSort.Comma, at, at + 1, ";"));
        }

        int end = at + 1 < text.Length && text[at + 1] is '>' or '=' ? at + 2 : at + 1;
        slips.Add(JsonProblems.Colon, at, $"'{text[at..end]}' stands where a colon should", null, end - at);
        // := is a colon already.
        if (_tokens is [.., { Sort: JsonTokenSort.Colon }])
        {
            return end;
        }

        return Add(new JsonToken(JsonTokenSort.Colon, at, end, "="));
    }

    private JsonToken ReadWord(int at)
    {
        Match word = Words().Match(text, at);
        string found = word.Value;
        JsonToken literal = new(JsonTokenSort.Literal, at, at + word.Length, found);
        if (found is "true" or "false" or "null" || JsonNumber().IsMatch(found))
        {
            return literal;
        }

        string? meant = found.ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "ON" => "true",
            "FALSE" or "NO" or "OFF" => "false",
            "NULL" or "NONE" or "NIL" => "null",
            _ => MeantNumber(found),
        };
        // A word of a longer text is no value.
        if (found.Length == 0 || meant is null || _tokens is not [.., { Sort: JsonTokenSort.Colon }] || !EndsValue(at + found.Length))
        {
            return _quoted.ReadBare(at);
        }

        slips.Add(FileProblems.Json, at, char.IsLetter(found[0]) ? $"JSON does not know '{found}'" : $"'{found}' is no number in JSON", $"Write {meant}, without quotation marks.", found.Length);
        return literal with { Text = meant };
    }

    private bool EndsValue(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at >= text.Length || ",}]\r\n/".Contains(text[at], StringComparison.Ordinal);
    }

    private static string? MeantNumber(string found)
    {
        if (found.EndsWith('%') && decimal.TryParse(found[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share))
        {
            return (share / 100).ToString(CultureInfo.InvariantCulture);
        }

        return decimal.TryParse(found, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("""\G[^\s,:{}\[\]"=;/]*""", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();
}
