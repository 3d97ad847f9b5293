using System.Globalization;
using System.Text;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Diagnostics.Json;

/// <summary>Reads texts between quotation marks, and tells where one should have ended that does not.</summary>
internal sealed class QuotedText(string text, JsonSlips slips)
{
    private const string Doubles = "“”„‟«»";
    private const string Singles = "'‘’‚‛‹›`´";
    private const string Separators = ",:{}[]";

    public static bool IsOther(char c) => Doubles.Contains(c, StringComparison.Ordinal) || Singles.Contains(c, StringComparison.Ordinal);

    /// <summary>A text in straight quotation marks.</summary>
    public JsonToken Read(int start)
    {
        int line = EndOfLine(start);
        int close = Close(start + 1, line);
        if ((close < 0 || !IsEnd(close + 1, line)) && OtherEnd(start, close < 0 ? line : close) is var other and >= 0)
        {
            slips.Add(JsonProblems.OtherQuotes, other, $"{text[other]} is no quotation mark in JSON", group: "quotes");
            return Token(start, other, other + 1);
        }

        if (close < 0)
        {
            return OverLines(start, line) ?? Unclosed(start, line);
        }

        if (IsEnd(close + 1, line))
        {
            return Token(start, close, close + 1);
        }

        // What looks like the end may open the next text: "novels, "label": "Fiction".
        string held = text[(start + 1)..close].TrimEnd();
        int next = Close(close + 1, line);
        if (held.Length > 0 && Separators.Contains(held[^1], StringComparison.Ordinal) && next >= 0 && IsEnd(next + 1, line))
        {
            return Unclosed(start, start + 1 + held.Length);
        }

        int end = next;
        while (end >= 0 && !IsEnd(end + 1, line))
        {
            end = Close(end + 1, line);
        }

        if (end < 0)
        {
            return Unclosed(start, line);
        }

        slips.Add(JsonProblems.InnerQuote, close, "this quotation mark ends the text, and more of it follows");
        return Token(start, end, end + 1);
    }

    /// <summary>A text in quotation marks of another kind.</summary>
    public JsonToken ReadOther(int start)
    {
        int line = EndOfLine(start);
        string closers = Doubles.Contains(text[start], StringComparison.Ordinal) ? Doubles + '"' : Singles + '"';
        int end = start + 1;
        while (end < line && !(closers.Contains(text[end], StringComparison.Ordinal) && IsEnd(end + 1, line)))
        {
            end++;
        }

        slips.Add(JsonProblems.OtherQuotes, start, $"{text[start]} is no quotation mark in JSON", group: "quotes");
        if (end < line)
        {
            return Token(start, end, end + 1);
        }

        int cut = Cut(start + 1, line);
        slips.AddGuess(JsonProblems.OpenQuote, start, "the quotation mark that opens here is never closed");
        return Token(start, cut, cut);
    }

    /// <summary>Words without a quotation mark before them.</summary>
    public JsonToken ReadBare(int start)
    {
        int line = EndOfLine(start);
        int end = start;
        while (end < line && !(Separators + "=;\"").Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        string words = text[start..end].TrimEnd();
        if (end < line && text[end] == '"' && IsEnd(end + 1, line))
        {
            slips.Add(JsonProblems.OpenQuote, start, "no quotation mark opens this text, and one closes it", $"Write \" before it: {Shown(start, end)}.", words.Length);
            return Token(start - 1, end, end + 1);
        }

        slips.Add(JsonProblems.OtherQuotes, start, $"'{Short(words)}' is not in quotation marks", $"Write names and texts in straight double quotation marks: \"{Short(words)}\".", words.Length, "bare");
        return new JsonToken(JsonTokenSort.Text, start, start + words.Length, words);
    }

    // Where a curly quotation mark ends what a straight one opens; else -1.
    private int OtherEnd(int start, int limit)
    {
        for (int i = start + 1; i < limit; i++)
        {
            if (Doubles.Contains(text[i], StringComparison.Ordinal) && text.AsSpan(i + 1, limit - i - 1).TrimStart() is [':' or ',' or '}' or ']', ..] or [])
            {
                return i;
            }
        }

        return -1;
    }

    // A text with a line break in it: what the next lines begin with is no JSON.
    private JsonToken? OverLines(int start, int line)
    {
        int end = Close(line, text.Length);
        if (end < 0 || !IsEnd(end + 1, EndOfLine(end)) || Cut(start + 1, line) < text.AsSpan(0, line).TrimEnd().Length
            || text.AsSpan(line, end - line).IndexOfAny("{}[]:") >= 0 || text.AsSpan(line, end - line).Trim().IsEmpty)
        {
            return null;
        }

        slips.Add(JsonProblems.OpenQuote, start, "a text runs over the end of the line", "Close the quotation mark on the same line; a line break inside a text is written \\n.");
        return Token(start, end, end + 1, report: false);
    }

    private JsonToken Unclosed(int start, int limit)
    {
        int cut = Cut(start + 1, limit);
        if (cut > start + 1 && IsOther(text[cut - 1]))
        {
            slips.Add(JsonProblems.OtherQuotes, cut - 1, $"{text[cut - 1]} is no quotation mark in JSON", group: "quotes");
            return Token(start, cut - 1, cut);
        }

        string? help = cut == start + 1 ? null
            : text[start..limit].Contains("\\\"", StringComparison.Ordinal) ? "After a backslash a quotation mark belongs to the text. Write \\\\ for a backslash at the end of a text, and then \" to close it."
            : $"Close it where the text ends: {Shown(start + 1, cut)}.";
        slips.AddGuess(JsonProblems.OpenQuote, start, "the quotation mark that opens here is never closed", help);
        return Token(start, cut, cut, report: false);
    }

    // Where a text that nothing ends probably did: before commas and closing braces at its end.
    private int Cut(int from, int to)
    {
        while (to > from && (char.IsWhiteSpace(text[to - 1]) || Separators.Contains(text[to - 1], StringComparison.Ordinal)))
        {
            to--;
        }

        return to;
    }

    private string Shown(int from, int to) => $"\"{Short(text[from..to])}\"";

    private static string Short(string words) => words.Length > 40 ? "…" + words[^39..] : words;

    private int EndOfLine(int from)
    {
        int end = text.IndexOf('\n', from);
        end = end < 0 ? text.Length : end;
        return end > from && text[end - 1] == '\r' ? end - 1 : end;
    }

    private int Close(int from, int line)
    {
        for (int i = from; i < line; i++)
        {
            if (text[i] == '"')
            {
                return i;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    // Whether what follows a text may follow one.
    private bool IsEnd(int at, int line)
    {
        bool apart = false;
        for (; at < line && char.IsWhiteSpace(text[at]); at++)
        {
            apart = true;
        }

        return at >= line || ",:{}[]=;/".Contains(text[at], StringComparison.Ordinal) || text[at] == '"' || (apart && (IsOther(text[at]) || IsLiteral(at)));
    }

    private bool IsLiteral(int at) => text[at] is '-' or (>= '0' and <= '9') || new[] { "true", "false", "null" }.Any(w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0);

    private JsonToken Token(int start, int close, int end, bool report = true)
    {
        StringBuilder decoded = new();
        bool told = !report;
        for (int i = start + 1; i < close; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < close)
            {
                if (text[i + 1] == 'u' && i + 5 < close && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
                {
                    decoded.Append((char)unit);
                    i += 5;
                }
                else if ("\"\\/bfnrt".IndexOf(text[i + 1], StringComparison.Ordinal) is >= 0 and var known)
                {
                    decoded.Append("\"\\/\b\f\n\r\t"[known]);
                    i++;
                }
                else
                {
                    // Meant as the backslash of a pattern.
                    decoded.Append(c);
                    Tell(JsonProblems.Backslash, i, text[i + 1] == 'u' ? "'\\u' needs four hexadecimal digits" : $"'\\{text[i + 1]}' means nothing in JSON", text[i + 1] == 'u' ? "Write the character itself, or its number as in \\u00e9." : $"Write two backslashes where the pattern has one: \\\\{text[i + 1]}.", 2);
                }
            }
            else
            {
                decoded.Append(c);
                if (c < ' ')
                {
                    Tell(FileProblems.Json, i, c == '\t' ? "a tab stands inside a text" : "an invisible character stands inside a text", c == '\t' ? "Write a space in its place, or \\t where a tab is meant." : "Delete it.", 1);
                }
            }
        }

        return new JsonToken(JsonTokenSort.Text, Math.Max(0, start), end, decoded.ToString());

        void Tell(DiagnosticKind kind, int at, string message, string help, int length)
        {
            if (!told)
            {
                slips.Add(kind, at, message, help, length);
                told = true;
            }
        }
    }
}
