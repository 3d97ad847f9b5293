using GlamRules.Audits.Annotators;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Records on which annotators disagree, and those on which they are at a tie.</summary>
internal sealed class AnnotatorsDisagree : AuditCheck
{
    /// <summary>Where one pair of voices in ten differs, gold is one opinion of several and a score near 100 % can't be had.</summary>
    private const double Serious = 0.1;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        Voices voices = Voices.Of(context);
        if (voices.Disagreeing.Length == 0)
        {
            yield break;
        }

        double share = (double)voices.Disagreeing.Length / voices.Several.Length;
        string who = voices.AreNamed ? "annotators" : "rows";
        yield return new AuditFinding(
            "annotators-disagree", 1 - voices.PairsAgreeing >= Serious ? Severity.Warning : Severity.Note,
            Text($"On {voices.Disagreeing.Length} of {voices.Several.Length} records with several {who} ({Percent(share)}) they disagree; any two of them agree in {Percent(voices.PairsAgreeing)} of cases. A system can hardly be expected to agree more with their gold than they do with each other."),
            voices.Disagreeing.Length,
            "Read a score beside this agreement. Where the disagreement is about the meaning of a label, define it better and ask again; 'glamrules agree' shows who disagrees with whom.")
        {
            Examples = [.. voices.Disagreeing.Take(AuditFinding.MostExamples).Select(r => Voices.Example(r.Record, r.Said))],
            Records = [.. voices.Disagreeing.Take(AuditFinding.MostRecords).Select(r => r.Record.Id)],
        };

        if (voices.Tied.Length > 0)
        {
            double tied = (double)voices.Tied.Length / voices.Several.Length;
            yield return new AuditFinding(
                "annotators-tied", Severity.Note,
                Text($"On {voices.Tied.Length} of {voices.Several.Length} records with several {who} ({Percent(tied)}) as many say one thing as another{(context.Corpus.Tied.Count > 0 ? "; they are left out of the task, which makes it easier than the collection is" : "")}."),
                voices.Tied.Length,
                "Ask one more annotator about these records, or report the score with and without them.")
            {
                Examples = [.. voices.Tied.Take(AuditFinding.MostExamples).Select(r => Voices.Example(r.Record, r.Said))],
                Records = [.. voices.Tied.Take(AuditFinding.MostRecords).Select(r => r.Record.Id)],
            };
        }
    }
}
