using GlamRules.Audits.Texts;
using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>
/// Texts that stand for none: those that say so, and those that come again and again with gold as mixed as that of the whole
/// collection, so that they tell nothing of what they stand on.
/// </summary>
internal sealed class PlaceholderTexts : AuditCheck
{
    /// <summary>A text that tells nothing is only known by its mixed gold where it has so many records.</summary>
    private const int FewestRepeats = 20;

    /// <summary>Nor is it one among many: a real title seldom stands in one of two hundred records.</summary>
    private const double OftenShare = 0.005;

    /// <summary>The commonest gold of a text that tells nothing is hardly commoner than in the whole.</summary>
    private const double Tells = 0.05;

    /// <summary>Where all that say so have one gold answer, to say so is content: “n.d.” among dates.</summary>
    private const double OneAnswer = 0.95;

    private const double Serious = 0.01;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        TextGroups texts = context.Texts;
        Dictionary<int, List<int>> members = texts.Several();
        double overall = TopShare(context, context.Labelled);
        List<(int Group, bool Says, int Count)> found = [];
        for (int group = 0; group < texts.Count; group++)
        {
            bool says = PlaceholderWords.Says(RecordText.Of(context.Records[texts.Firsts[group]].Record, context.Task.Text));
            if (says || IsMixed(context, members, group, overall))
            {
                found.Add((group, says, texts.Sizes[group]));
            }
        }

        int[] saying = [.. context.Labelled.Where(i => texts.GroupOf[i] is >= 0 and var g && found.Exists(f => f.Says && f.Group == g))];
        if (TopShare(context, saying) is var one && one >= OneAnswer && one > overall)
        {
            found.RemoveAll(f => f.Says);
        }

        if (found.Count == 0)
        {
            yield break;
        }

        found = [.. found.OrderByDescending(f => f.Count).ThenBy(f => f.Group)];
        int[] records = [.. Enumerable.Range(0, context.Records.Count).Where(i => found.Exists(f => f.Group == texts.GroupOf[i]))];
        double share = (double)records.Length / context.Records.Count;
        yield return new AuditFinding(
            "placeholder-text", share >= Serious ? Severity.Warning : Severity.Note,
            Text($"{Count(records.Length, "record")} ({Percent(share)}) {(records.Length == 1 ? "has" : "have")} a text that stands for none, such as {Listed([.. found.Select(f => Text($"“{AuditContext.Shorten(Shown(context, f.Group))}” ({f.Count})"))], 4)}: nothing can be told of them by their text."),
            records.Length,
            "Leave them out of the task, or make the placeholder a missing value of its field; score what is left.")
        {
            Examples = [.. found.Take(AuditFinding.MostExamples).Select(f => context.Example(texts.Firsts[f.Group], Text($"in {Count(f.Count, "record")}{(f.Says ? "" : ", whose gold is as mixed as all of it")}")))],
            Records = [.. records.Take(AuditFinding.MostRecords).Select(i => context.Records[i].Id)],
        };
    }

    private static string Shown(AuditContext context, int group) => RecordText.Of(context.Records[context.Texts.Firsts[group]].Record, context.Task.Text);

    private static bool IsMixed(AuditContext context, Dictionary<int, List<int>> members, int group, double overall)
    {
        if (context.Texts.Sizes[group] < Math.Max(FewestRepeats, OftenShare * context.Records.Count))
        {
            return false;
        }

        int[] labelled = [.. members[group].Where(i => context.Records[i].Gold is not null)];
        return labelled.Length >= FewestRepeats && TopShare(context, labelled) <= overall + Tells;
    }

    private static double TopShare(AuditContext context, IReadOnlyCollection<int> records)
    {
        Dictionary<Answer, int> counts = [];
        foreach (int i in records)
        {
            counts[context.Records[i].Gold!] = counts.GetValueOrDefault(context.Records[i].Gold!) + 1;
        }

        return records.Count == 0 ? 0 : (double)counts.Values.Max() / records.Count;
    }
}
