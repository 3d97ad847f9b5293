using System.Text.RegularExpressions;

namespace GlamRules.Matching;

/// <summary>Says what is wrong with a regular expression, and at which of its characters, in words for everybody.</summary>
internal static class PatternMistake
{
    public static (string Message, int Offset) Explain(RegexParseException problem, string pattern)
    {
        int last = Math.Max(0, pattern.Length - 1);
        int offset = Math.Clamp(problem.Offset - 1, 0, last);
        return problem.Error switch
        {
            RegexParseError.InsufficientClosingParentheses => ("this '(' is never closed", Math.Min(Unclosed(pattern, '('), last)),
            RegexParseError.InsufficientOpeningParentheses => ("this ')' closes nothing", offset),
            RegexParseError.UnterminatedBracket => ("this '[' is never closed", Math.Min(Unclosed(pattern, '['), last)),
            RegexParseError.ReversedCharacterRange => ("this range of characters goes backwards", offset),
            RegexParseError.ReversedQuantifierRange => ("these numbers of repetitions go backwards", offset),
            RegexParseError.QuantifierAfterNothing => ($"there is nothing before '{pattern[offset]}' that it could repeat", offset),
            RegexParseError.NestedQuantifiersNotParenthesized => ($"'{pattern[offset]}' repeats what is repeated already", offset),
            RegexParseError.UnescapedEndingBackslash => ("a backslash at the end means nothing", last),
            RegexParseError.UnrecognizedEscape => ($"'\\{pattern[offset]}' means nothing", offset),
            RegexParseError.UndefinedNamedReference or RegexParseError.UndefinedNumberedReference => ("this refers to a group that does not exist", offset),
            RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape => ("there is no such kind of character", offset),
            _ => (Reason(problem.Message), offset),
        };
    }

    // The first bracket of a kind that stays open, else the pattern's end.
    private static int Unclosed(string pattern, char bracket)
    {
        Stack<int> open = new();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
            else if (pattern[i] == '[' && EndOfClass(pattern, i) is var end)
            {
                if (end < 0)
                {
                    return bracket == '[' ? i : open.Count > 0 ? open.Peek() : i;
                }

                i = end;
            }
            else if (pattern[i] == '(')
            {
                open.Push(i);
            }
            else if (pattern[i] == ')' && open.Count > 0)
            {
                open.Pop();
            }
        }

        return bracket == '(' && open.Count > 0 ? open.Peek() : pattern.Length;
    }

    private static int EndOfClass(string pattern, int start)
    {
        int first = start + (start + 1 < pattern.Length && pattern[start + 1] == '^' ? 2 : 1);
        for (int i = first; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
            else if (pattern[i] == ']' && i > first)
            {
                return i;
            }
        }

        return -1;
    }

    // The framework's message without its repetition of the pattern, which may hold anything.
    private static string Reason(string message)
    {
        int at = message.LastIndexOf("at offset", StringComparison.Ordinal);
        int start = at < 0 ? -1 : message.IndexOf(". ", at, StringComparison.Ordinal);
        string reason = start < 0 ? message : message[(start + 2)..].TrimEnd('.');
        return reason.Length > 1 && char.IsUpper(reason[0]) && char.IsLower(reason[1]) ? char.ToLowerInvariant(reason[0]) + reason[1..] : reason;
    }
}
