using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace GlamRules.Tests.Reports.Hostile;

/// <summary>A page as a browser understands it: its elements with their attributes, and its text.</summary>
internal static partial class Shape
{
    private static readonly string[] Blocks = ["p", "li", "td", "th", "h1", "h2", "h3"];

    // What GitHub understands.
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().UseFootnotes().Build();

    // The value of any other attribute follows from how long a text is.
    private static readonly string[] Read = ["aria-label", "aria-labelledby", "content", "href", "id", "lang", "title"];

    /// <summary>Every element with its attributes and every text, in order; names in drawings, which may take more lines or be cut, aside.</summary>
    public static string[] OfHtml(string html) =>
    [
        .. new HtmlParser().ParseDocument(html).Descendants().Where(n => !IsOfDrawing(n)).SelectMany<INode, string>(node => node switch
        {
            IElement element => [$"<{element.LocalName}{string.Concat(element.Attributes.Select(a => $" {a.Name}={(Read.Contains(a.Name) ? a.Value : "")}"))}>"],
            IText text => [text.Data],
            IComment => ["<!---->"],
            _ => [],
        }),
    ];

    /// <summary>Every kind of element with the names of its attributes.</summary>
    public static IEnumerable<string> Kinds(string html) =>
        new HtmlParser().ParseDocument(html).All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name).Order(StringComparer.Ordinal))}").Distinct();

    /// <summary>Every element, and the text of each block, spaces counting as one; emphasis is no structure.</summary>
    public static string[] OfMarkdown(string markdown)
    {
        IDocument page = new HtmlParser().ParseDocument(Html(markdown));
        return
        [
            .. page.All.Where(e => e.LocalName is not ("strong" or "em")).Select(e => Blocks.Contains(e.LocalName) ? Text($"<{e.LocalName}> {e.TextContent}") : $"<{e.LocalName}>"),
        ];
    }

    public static string Html(string markdown) => Markdown.ToHtml(markdown, GitHub);

    private static bool IsOfDrawing(INode node) => node is IElement { LocalName: "text" or "tspan" } || (node.Parent is { } parent && IsOfDrawing(parent));

    /// <summary>Spaces counting as one.</summary>
    public static string Text(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
