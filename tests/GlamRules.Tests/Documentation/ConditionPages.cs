using System.Globalization;
using System.Text;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules.Conditions;
using GlamRules.Text;

namespace GlamRules.Tests.Documentation;

/// <summary>The catalogue of conditions in the guide, from what each kind declares.</summary>
internal static class ConditionPages
{
    public static string Write(IEnumerable<IConditionKind> kinds)
    {
        StringBuilder page = new();
        foreach (IConditionKind kind in kinds)
        {
            page.Append(CultureInfo.InvariantCulture, $"#### {kind.Member}\n\n{kind.Summary}\n\n```json\n{kind.Example.Json}\n```\n\nHolds for {Text(kind.Example.Holds)}, not for {Text(kind.Example.Fails)}.\n\n");
            page.Append("| member | what | if left out |\n|---|---|---|\n");
            foreach ((string name, Member member) in Rows(kind.Members, ""))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Describe(member)} | {(member.Default is { } value ? $"`{value}`" : member.Required ? "needed" : "")} |\n");
            }

            page.Append('\n');
        }

        return page.ToString();
    }

    public static string Foldings()
    {
        StringBuilder table = new("| name | what counts nothing |\n|---|---|\n");
        foreach ((string name, _, string summary) in FoldingNames.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{name}` | {summary.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return table.ToString();
    }

    // The names of foldings have a table of their own.
    private static string Describe(Member member) =>
        member.Name == "fold" ? "What counts nothing, by name (see Folding); `false`: everything counts." : member.Description.Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<(string Name, Member Member)> Rows(IEnumerable<Member> members, string within) =>
        members.SelectMany(m => m.Shape is ObjectShape inside ? Rows(inside.Members, $"{within}{m.Name}.").Prepend((within + m.Name, m)) : [(within + m.Name, m)]);

    private static string Text(string example) => example.StartsWith('{') ? $"`{example}`" : $"“{example}”";
}
