using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Matching;
using GlamRules.Rules.Conditions;
using GlamRules.Text;

namespace GlamRules.Rules.Linting;

/// <summary>A term as its author wrote it.</summary>
/// <param name="Text">Without the spaces around it.</param>
/// <param name="Folded">As it is looked for.</param>
/// <param name="Folding">What counts nothing.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record WrittenTerm(string Text, string Folded, TermFolding Folding, Func<SourceLocation> Place)
{
    /// <param name="condition">Any.</param>
    /// <param name="open">Opens a file by its path; null where there is none.</param>
    public static ImmutableArray<WrittenTerm> Of(Condition condition, Func<string, SourceText?> open)
    {
        if (condition.Kind != "terms" || condition.Written is not { } written || written["terms"] is not { } terms)
        {
            return [];
        }

        TermFolding folding = written["fold"] switch
        {
            null or { Kind: JsonKind.Boolean, IsTrue: true } => TermFolding.All,
            { Kind: JsonKind.String, Text: "case" } => TermFolding.Case,
            _ => TermFolding.None,
        };
        return terms.Kind switch
        {
            JsonKind.Array => [.. terms.Items.Where(i => i.Kind == JsonKind.String && i.Text.Trim().Length > 0).Select(i => Written(i.Text.Trim(), folding, () => i.Location))],
            JsonKind.String when terms.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
                && open(Path.Combine(Path.GetDirectoryName(terms.Source.Path) ?? "", terms.Text)) is { } file => [.. Lines(file, folding)],
            _ => [],
        };
    }

    private static IEnumerable<WrittenTerm> Lines(SourceText file, TermFolding folding)
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

    private static WrittenTerm Written(string text, TermFolding folding, Func<SourceLocation> place) => new(
        text,
        folding switch { TermFolding.All => FoldedText.Fold(text), TermFolding.Case => text.ToLowerInvariant(), _ => text },
        folding,
        place);
}
