using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Diagnostics;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>What to know before believing the figures.</summary>
internal static class LimitsSection
{
    public static Section Build(AssessmentResult result, Wording words)
    {
        CorpusSummary corpus = result.Corpus;
        List<ImmutableArray<Inline>> items = [.. result.Findings.OrderByDescending(f => f.Severity == Severity.Warning).Select(f => ImmutableArray.Create<Inline>(f.Message))];
        items.Add(["The criteria were not sealed: nothing but the word of those who ran this shows that they stood before the results."]);
        if (corpus.Rejects > 0)
        {
            items.Add([$"{Wording.Capital(words.Count(corpus.Rejects, "row"))} of the data could not be read and were skipped; see rejects.jsonl."]);
        }

        return new Section("limits", "Limits",
        [
            .. corpus.Description.Length > 0 ? new Block[] { Paragraph.Of(corpus.Description) } : [],
            new Bullets([.. items]),
        ]);
    }
}
