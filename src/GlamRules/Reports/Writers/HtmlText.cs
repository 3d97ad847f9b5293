using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Text as HTML: everything escaped, nothing trusted.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\'':
                    escaped.Append("&#39;");
                    break;
                // Characters that HTML does not know, or that turn the direction of what follows.
                case < ' ' when c is not ('\n' or '\t'):
                case '\u007F' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    escaped.Append('\uFFFD');
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    public static string Inlines(IEnumerable<Inline> parts) => string.Concat(parts.Select(part => part.Style switch
    {
        InlineStyle.Strong => $"<strong>{Escape(part.Text)}</strong>",
        InlineStyle.Code => $"<code>{Escape(part.Text)}</code>",
        InlineStyle.Mark => $"<mark>{Escape(part.Text)}</mark>",
        _ => Escape(part.Text),
    }));
}
