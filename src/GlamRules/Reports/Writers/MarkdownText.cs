using System.Text;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Text as Markdown: whatever it holds, it is shown as it stands.</summary>
internal static class MarkdownText
{
    // Among them & for entities and $ for formulas.
    private const string Special = "\\`*_{}[]<>#|~&$";

    public static string Escape(string text)
    {
        string clean = ShownText.Clean(text);
        StringBuilder escaped = new(clean.Length + 8);
        for (int i = 0; i < clean.Length; i++)
        {
            escaped.Append(Special.Contains(clean[i], StringComparison.Ordinal) || IsAddress(clean, i) ? "\\" : "").Append(clean[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Inlines at the start of a block, where a dash or number would begin a list, and spaces a block of code.</summary>
    public static string Block(IEnumerable<Inline> parts) => AtStart(Inlines(parts).TrimStart(' '));

    public static string Inlines(IEnumerable<Inline> parts)
    {
        Inline[] all = [.. parts];
        StringBuilder text = new();
        for (int i = 0; i < all.Length; i++)
        {
            Inline part = all[i];
            char after = all.Skip(i + 1).Select(p => ShownText.Clean(p.Text)).FirstOrDefault(t => t.Length > 0) is { } next ? next[0] : '\n';
            text.Append(part.Style switch
            {
                InlineStyle.Strong or InlineStyle.Mark when Stands(text.Length == 0 ? '\n' : text[^1], ShownText.Clean(part.Text), after) => Strong(part.Text),
                // Within ticks nothing can be escaped.
                InlineStyle.Code when IsCode(part.Text) => $"`{ShownText.Clean(part.Text)}`",
                _ => Escape(part.Text),
            });
        }

        return text.ToString();
    }

    /// <summary>Text that stands out; emphasis must touch its text.</summary>
    public static string Strong(string text) => Around(text, "**");

    /// <summary>Text that no longer counts.</summary>
    public static string Struck(string text) => Around(text, "~~");

    private static string Around(string text, string mark)
    {
        string clean = ShownText.Clean(text);
        string trimmed = clean.Trim();
        if (trimmed.Length == 0)
        {
            return clean;
        }

        int start = clean.IndexOf(trimmed, StringComparison.Ordinal);
        return $"{clean[..start]}{mark}{Escape(trimmed)}{mark}{clean[(start + trimmed.Length)..]}";
    }

    // CommonMark takes asterisks between a letter and a sign for text: such a stretch is left as it is.
    private static bool Stands(char before, string text, char after) =>
        text.Trim() is { Length: > 0 } trimmed
        && (text[0] != trimmed[0] || !IsSign(trimmed[0]) || IsEdge(before))
        && (text[^1] != trimmed[^1] || !IsSign(trimmed[^1]) || IsEdge(after));

    private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c);

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c);

    private static bool IsCode(string text) => text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.AsSpan().ContainsAny('`', '|');

    private static string AtStart(string text)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return text.StartsWith('-') || text.StartsWith('+') || text.StartsWith('=') ? "\\" + text
            : digits > 0 && digits < text.Length && (text[digits] is '.' or ')') ? text.Insert(digits, "\\")
            : text;
    }

    // Addresses become links by themselves: :// and www.
    private static bool IsAddress(string text, int at) =>
        (text[at] == ':' && text.AsSpan(at).StartsWith("://")) || (text[at] == '.' && text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));
}
