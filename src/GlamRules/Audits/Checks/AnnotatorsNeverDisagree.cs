using GlamRules.Audits.Annotators;
using GlamRules.Diagnostics;
using GlamRules.Statistics;

namespace GlamRules.Audits.Checks;

/// <summary>Several annotators of one record who always say the same: people don't, so that the export made them agree.</summary>
internal sealed class AnnotatorsNeverDisagree : AuditCheck
{
    /// <summary>With fewer records, one disagreement in thirty may stay unseen by chance alone (upper end of the 95 % interval above 11 %).</summary>
    private const int Fewest = 30;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        Voices voices = Voices.Of(context);
        if (!voices.AreNamed || voices.Several.Length < Fewest || voices.Disagreeing.Length > 0)
        {
            yield break;
        }

        double upper = ProportionInterval.Wilson(0, voices.Several.Length, 0.95)!.Value.High;
        yield return new AuditFinding(
            "annotators-never-disagree", Severity.Warning,
            Text($"{voices.Several.Length} records bear the labels of several annotators, and not on one of them do they disagree. People who judge alone do; that these would disagree on at most {upper * 100:0.0}% is hard to believe. The export probably repeats one answer under several names."),
            voices.Several.Length,
            "Ask for the answers as they were given. Until then there is one voice a record here: no agreement can be computed from it, and nothing shows how hard the task is for people.")
        {
            Examples = [.. voices.Several.Take(AuditFinding.MostExamples).Select(r => Voices.Example(r.Record, r.Said))],
        };
    }
}
