using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>What no good figure makes up for.</summary>
internal static class CautionSection
{
    public static Section? Build(TriageResult result)
    {
        ProjectResult[] flagged = [.. TriageWords.Flagged(result)];
        return flagged.Length == 0 ? null : new Section("think", "Stop and think",
        [
            Paragraph.Of("These stand beside the positions and are not averaged away. The first are those whose data may not be used, that can hurt seriously, or that act alone and can hurt noticeably: they may have to end here."),
            new Bullets([.. flagged.Select(p => (ImmutableArray<Inline>)[Inline.Strong($"{p.Project.Name}:"), " ", TriageWords.Sentences(p)])]),
        ]);
    }
}
