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

    /// <summary>Inlines at the start of a block, where a dash or number would begin a list.</summary>
    public static string Block(IEnumerable<Inline> parts) => AtStart(Inlines(parts));

    public static string Inlines(IEnumerable<Inline> parts) => string.Concat(parts.Select(part => part.Style switch
    {
        InlineStyle.Strong or InlineStyle.Mark => Around(part.Text),
        // Within ticks nothing can be escaped.
        InlineStyle.Code when !part.Text.AsSpan().ContainsAny('`', '|', '\n') => $"`{ShownText.Clean(part.Text)}`",
        _ => Escape(part.Text),
    }));

    private static string AtStart(string text)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return text.StartsWith('-') || text.StartsWith('+') || text.StartsWith('=') ? "\\" + text
            : digits > 0 && digits < text.Length && (text[digits] is '.' or ')') ? text.Insert(digits, "\\")
            : text;
    }

    // Emphasis must touch its text.
    private static string Around(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return text;
        }

        int start = text.IndexOf(trimmed, StringComparison.Ordinal);
        return $"{text[..start]}**{Escape(trimmed)}**{text[(start + trimmed.Length)..]}";
    }

    // Addresses become links by themselves: :// and www.
    private static bool IsAddress(string text, int at) =>
        (text[at] == ':' && text.AsSpan(at).StartsWith("://")) || (text[at] == '.' && text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));
}
