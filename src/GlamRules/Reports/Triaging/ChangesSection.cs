using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>What would change the order.</summary>
internal static class ChangesSection
{
    private const int Most = 12;

    public static Section Build(TriageResult result, Wording words)
    {
        List<Block> blocks = [Paragraph.Of(TriageHeadline.HowSure(result, words))];
        if (result.AnswerChanges.Length > 0)
        {
            blocks.Add(Paragraph.Of(Inline.Strong("One answer given otherwise."), $" {Wording.Capital(words.SmallCount(result.AnswerChanges.Length, "answer"))} would change some place; shown {(result.AnswerChanges.Length > Most ? $"are the {words.Small(Most)} that matter most" : "are all")}, each with the nearest answer that does."));
            blocks.Add(new Bullets([.. result.AnswerChanges.Take(Most).Select(c => (ImmutableArray<Inline>)[Inline.Strong($"{c.Project}:"), " ", TriageChanges.Sentence(c, words)])]));
        }

        if (result.WeightChanges.Length > 0)
        {
            blocks.Add(Paragraph.Of(Inline.Strong("One weight halved or doubled."), result.WeightChanges.Length > Most ? $" The {words.Small(Most)} that matter most of {words.Number(result.WeightChanges.Length)} that change some place." : ""));
            blocks.Add(new Bullets([.. result.WeightChanges.Take(Most).Select(c => (ImmutableArray<Inline>)[Wording.Capital(TriageChanges.Sentence(c, words))])]));
        }

        return new Section("changes", "What would change the order", [.. blocks]);
    }
}
