using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Scripting.Compiling;

/// <summary>
/// Refuses texts that look different from what they are, and those that only serve to exhaust a compiler, before one
/// reads them.
/// </summary>
internal static class TextCheck
{
    private const int Longest = 200_000;
    private const int Deepest = 100;

    // What C# takes for the end of a line and an editor does not, and what turns the direction of writing.
    private const string Misleading = "\u0085\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C\u000B\u000C\u0000";

    /// <summary>Whether the compiler may see it; why not is a diagnostic.</summary>
    public static bool Check(SourceText source, DiagnosticBag diagnostics)
    {
        string text = source.Text;
        if (text.Length > Longest)
        {
            return Refuse(0, string.Create(CultureInfo.InvariantCulture, $"the file has {text.Length} characters; at most {Longest} are read"));
        }

        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Misleading.Contains(c, StringComparison.Ordinal) || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                return Refuse(i, string.Create(CultureInfo.InvariantCulture, $"the invisible character U+{(int)c:X4} can't stand in a script"));
            }

            depth += c is '(' or '[' or '{' or '?' or '!' or '-' or '~' ? 1 : c is ')' or ']' or '}' or ';' or ',' or '"' ? -1 : 0;
            depth = Math.Max(0, depth);
            if (depth > Deepest)
            {
                return Refuse(i, string.Create(CultureInfo.InvariantCulture, $"more than {Deepest} brackets within each other"));
            }
        }

        return true;

        bool Refuse(int offset, string message)
        {
            diagnostics.Add(ScriptProblems.ScriptForm, source.Locate(offset), message);
            return false;
        }
    }
}
