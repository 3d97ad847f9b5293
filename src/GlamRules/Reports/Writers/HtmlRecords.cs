using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Records as HTML: groups that open without a script; where scripts run, a field to search in them appears.</summary>
internal static class HtmlRecords
{
    public static string Draw(RecordBrowser browser)
    {
        BrowserWords words = browser.Words;
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"browser\" data-search=\"{HtmlText.Escape(words.Search)}\" data-gold=\"{HtmlText.Escape(words.Gold)}\" data-all=\"{HtmlText.Escape(words.All)}\" data-shown=\"{HtmlText.Escape(words.Shown)}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"note paper\">{HtmlText.Escape(words.Paper)}</p>\n");
        foreach (RecordGroup group in browser.Groups)
        {
            html.Append(CultureInfo.InvariantCulture, $"<details{(group.Open ? " open=\"open\"" : "")}><summary>{HtmlText.Escape(group.Title)}</summary>\n");
            html.Append(group.Note.Length > 0 ? $"<p class=\"note\">{HtmlText.Escape(group.Note)}</p>\n" : "");
            html.Append("<ol class=\"records\">\n").AppendJoin("", group.Entries.Select(Entry)).Append("</ol></details>\n");
        }

        return html.Append("</div>").ToString();
    }

    private static string Entry(RecordEntry entry)
    {
        bool several = entry.Texts.Length > 1;
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<li data-gold=\"{HtmlText.Escape(entry.Gold)}\">\n");
        foreach (RecordText text in entry.Texts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"text\" dir=\"auto\">{(several ? $"<strong>{HtmlText.Escape(text.Field)}:</strong> " : "")}{HtmlText.Inlines(text.Text)}</p>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"<p class=\"said\"><span>gold: <strong>{HtmlText.Escape(entry.Gold)}</strong></span></p>\n");
        foreach (RecordAnswer answer in entry.Answers)
        {
            string sign = answer.Right ? "<span class=\"right\">✓</span>" : "<span class=\"wrong\">✗</span>";
            string why = answer.Why.Length > 0 ? $" {HtmlText.Escape(answer.Why)}" : "";
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"said\">{sign} {HtmlText.Escape(answer.System)}: <strong>{HtmlText.Escape(answer.Answer)}</strong>{why}</p>\n");
        }

        return html.Append(CultureInfo.InvariantCulture, $"<p class=\"id\">{HtmlText.Escape(entry.Id)}</p></li>\n").ToString();
    }
}
