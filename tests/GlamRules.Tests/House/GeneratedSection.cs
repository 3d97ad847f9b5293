using Shouldly;

namespace GlamRules.Tests.House;

/// <summary>
/// A stretch of a page that is written by code, between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.
/// With <c>GLAMRULES_APPROVE=1</c> the page is rewritten instead of compared.
/// </summary>
internal static class GeneratedSection
{
    public static void ShouldStandIn(string page, string name, string content)
    {
        string path = Repository.PathOf(page);
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        string open = $"<!-- {name} -->\n";
        string close = $"<!-- /{name} -->";
        int from = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        int to = text.IndexOf(close, StringComparison.Ordinal);
        (from >= open.Length && to >= from).ShouldBeTrue($"{page} has no section '{name}'");
        string found = text[from..to].Trim('\n');
        string expected = content.ReplaceLineEndings("\n").Trim('\n');
        if (Approved.Renews && found != expected)
        {
            File.WriteAllText(path, $"{text[..from]}{expected}\n{text[to..]}");
            return;
        }

        found.ShouldBe(expected, $"the section '{name}' of {page} is stale: GLAMRULES_APPROVE=1 dotnet test -c Release rewrites it");
    }
}
