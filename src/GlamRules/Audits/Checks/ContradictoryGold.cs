using GlamRules.Audits.Texts;
using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Records that a predictor can't tell apart and whose gold differs: there every system is wrong on some.</summary>
internal sealed class ContradictoryGold : AuditCheck
{
    /// <summary>From this share on the errors that nobody can avoid are of the size of margins.</summary>
    private const double Serious = 0.01;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        // All that may be read counts, not the text alone: the same title may have different gold by its date.
        TextGroups groups = context.Task.Features.IsEmpty ? context.Texts : TextGroups.Of(context.Corpus, [.. context.Task.Fields.Names]);
        List<(int Wrong, int[] Records, int First)> clashes = [];
        foreach (List<int> members in groups.Several().Values)
        {
            int[] labelled = [.. members.Where(i => context.Records[i].Gold is not null)];
            IGrouping<Answer, int>[] answers = [.. labelled.GroupBy(i => context.Records[i].Gold!).OrderByDescending(g => g.Count()).ThenBy(g => g.First())];
            if (answers.Length > 1)
            {
                clashes.Add((labelled.Length - answers[0].Count(), [.. answers.Skip(1).SelectMany(g => g)], answers[0].First()));
            }
        }

        if (clashes.Count == 0)
        {
            yield break;
        }

        clashes = [.. clashes.OrderByDescending(c => c.Wrong).ThenBy(c => c.First)];
        int wrong = clashes.Sum(c => c.Wrong);
        double share = (double)wrong / context.Labelled.Length;
        string fields = context.Task.Fields.Names is [var only] ? $"'{only}'" : "the fields of the task";
        yield return new AuditFinding(
            "gold-contradicts-itself", share >= Serious ? Severity.Warning : Severity.Note,
            Text($"{Count(clashes.Count, "text")} {(clashes.Count == 1 ? "has" : "have")} more than one gold answer. A system that reads only {fields} is wrong on at least {wrong} of {Count(context.Labelled.Length, "labelled record")} ({Percent(share)}), whatever it does."),
            wrong,
            "Look at a few: where the gold is wrong, mend it; where both are right, the text does not tell, and the task needs another field.")
        {
            Examples = [.. clashes.Take(AuditFinding.MostExamples).Select(c => context.Example(c.Records[0], $"{AuditContext.Said(context.Records[c.Records[0]].Gold!)}; but record {context.Records[c.First].Id} {AuditContext.Said(context.Records[c.First].Gold!)}"))],
            Records = [.. clashes.SelectMany(c => c.Records).Take(AuditFinding.MostRecords).Select(i => context.Records[i].Id)],
        };
    }
}
