using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Text as HTML: everything escaped, nothing trusted.</summary>
internal static class HtmlText
{
    public static string Escape(string text) => ShownText.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    public static string Inlines(IEnumerable<Inline> parts) => string.Concat(parts.Select(part => part.Style switch
    {
        InlineStyle.Strong => $"<strong>{Escape(part.Text)}</strong>",
        InlineStyle.Code => $"<code>{Escape(part.Text)}</code>",
        InlineStyle.Mark => $"<mark>{Escape(part.Text)}</mark>",
        _ => Escape(part.Text),
    }));
}
