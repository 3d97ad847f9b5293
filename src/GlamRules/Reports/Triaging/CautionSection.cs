using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>What no good figure makes up for.</summary>
internal static class CautionSection
{
    public static Section? Build(TriageResult result)
    {
        (ProjectResult Project, Flag Flag)[] flags = [.. result.Projects.SelectMany(p => p.Flags, (p, f) => (p, f)).OrderBy(f => !f.f.IsStop)];
        return flags.Length == 0 ? null : new Section("think", "Stop and think",
        [
            Paragraph.Of("These stand beside the positions and are not averaged away."),
            new Bullets([.. flags.Select(f => (System.Collections.Immutable.ImmutableArray<Inline>)[Inline.Strong($"{f.Project.Project.Name}:"), " ", TriageWords.Sentence(f.Flag, f.Project.Project)])]),
        ]);
    }
}
