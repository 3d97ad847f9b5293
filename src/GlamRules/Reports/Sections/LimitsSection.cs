using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Diagnostics;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What to know before believing the figures.</summary>
internal static class LimitsSection
{
    // The chart of differences shows these, and the text beside it counts them.
    private static readonly string[] SaidElsewhere = ["slices-too-few", "labels-too-few"];

    public static Section? Build(AssessmentResult result, Wording words)
    {
        CorpusSummary corpus = result.Corpus;
        List<ImmutableArray<Inline>> items =
        [
            .. result.Findings.Where(f => !SaidElsewhere.Contains(f.Id)).OrderByDescending(f => f.Severity == Severity.Warning)
                .Select(f => ImmutableArray.Create<Inline>(f.Message)),
        ];
        if (corpus.Rejects > 0)
        {
            items.Add([$"{words.Count(corpus.Rejects, "row")} of the data could not be read and {(corpus.Rejects == 1 ? "was" : "were")} skipped; see rejects.jsonl."]);
        }

        ImmutableArray<Block> blocks =
        [
            .. corpus.Description.Length > 0 ? new Block[] { Paragraph.Of(corpus.Description) } : [],
            .. items.Count > 0 ? new Block[] { new Bullets([.. items]) } : [],
        ];
        return blocks.IsEmpty ? null : new Section("limits", "What it can’t show", blocks);
    }
}
