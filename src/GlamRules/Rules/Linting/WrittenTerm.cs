using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;
using GlamRules.Text;

namespace GlamRules.Rules.Linting;

/// <summary>A term as its author wrote it.</summary>
/// <param name="Text">Without the spaces around it.</param>
/// <param name="Folded">As it is looked for.</param>
/// <param name="Folding">What counts nothing.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record WrittenTerm(string Text, string Folded, Folding Folding, Func<SourceLocation> Place)
{
    /// <param name="condition">Any.</param>
    /// <param name="open">Opens a file by its path; null where there is none.</param>
    public static ImmutableArray<WrittenTerm> Of(Condition condition, Func<string, SourceText?> open)
    {
        if (condition.Kind != "terms" || condition.Written is not { } written || written["terms"] is not { } terms)
        {
            return [];
        }

        // What is wrong with it was said when the rule was read.
        Folding folding = JsonObject.Open(written, "a condition", new DiagnosticBag()) is { } json ? FoldReader.Read(json, Folding.Plain) : Folding.Plain;
        return terms.Kind switch
        {
            JsonKind.Array => [.. terms.Items.Where(i => i.Kind == JsonKind.String && i.Text.Trim().Length > 0).Select(i => Written(i.Text.Trim(), folding, () => i.Location))],
            JsonKind.String when terms.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
                && open(Path.Combine(Path.GetDirectoryName(terms.Source.Path) ?? "", terms.Text)) is { } file => [.. Lines(file, folding)],
            _ => [],
        };
    }

    private static IEnumerable<WrittenTerm> Lines(SourceText file, Folding folding)
    {
        int start = 0;
        foreach (string line in file.Text.Split('\n'))
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string kept = comment < 0 ? line : line[..comment];
            string term = kept.Trim();
            if (term.Length > 0)
            {
                int at = start + kept.Length - kept.TrimStart().Length;
                yield return Written(term, folding, () => file.Locate(at, term.Length));
            }

            start += line.Length + 1;
        }
    }

    private static WrittenTerm Written(string text, Folding folding, Func<SourceLocation> place) => new(
        text,
        FoldedText.Fold(text, folding),
        folding,
        place);
}
