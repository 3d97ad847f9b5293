using GlamRules.Audits.Texts;
using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>
/// Fields that a predictor may read and whose value alone gives the answer: what train says of each value is right on dev
/// far beyond what is commonest. A feature that does so is probably made from the answer; a text that does so makes the task
/// a table to be looked up.
/// </summary>
internal sealed class AnswerInFeature : AuditCheck
{
    /// <summary>Fewer records of dev whose value is known from train show nothing.</summary>
    private const int Fewest = 50;

    /// <summary>Nearly always right: no honest feature of a description is.</summary>
    private const double NearlyAlways = 0.97;

    /// <summary>And so much better than always saying what is commonest.</summary>
    private const double Beyond = 0.1;

    /// <summary>A value must speak for enough of dev: an id that repeats now and then is no feature.</summary>
    private const double Covers = 0.5;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        int[] train = [.. context.Labelled.Where(i => context.Records[i].Split == Split.Train)];
        int[] dev = [.. context.Labelled.Where(i => context.Records[i].Split == Split.Dev)];
        if (train.Length == 0 || dev.Length < Fewest)
        {
            yield break;
        }

        Answer commonest = Commonest(train.Select(i => context.Records[i].Gold!));
        double blind = (double)dev.Count(i => context.Records[i].Gold!.Equals(commonest)) / dev.Length;
        foreach (string field in context.Task.Fields.Names)
        {
            Dictionary<string, Answer> table = train.GroupBy(Value, StringComparer.Ordinal).Where(g => g.Key.Length > 0).ToDictionary(g => g.Key, g => Commonest(g.Select(i => context.Records[i].Gold!)), StringComparer.Ordinal);
            int[] known = [.. dev.Where(i => table.ContainsKey(Value(i)))];
            double right = known.Length == 0 ? 0 : (double)known.Count(i => context.Records[i].Gold!.Equals(table[Value(i)])) / known.Length;
            if (known.Length >= Math.Max(Fewest, Covers * dev.Length) && right >= NearlyAlways && right >= blind + Beyond)
            {
                bool isText = context.Task.Text.Contains(field);
                int[] examples = [.. known.Where(i => context.Records[i].Gold!.Equals(table[Value(i)])).DistinctBy(Value, StringComparer.Ordinal)];
                yield return new AuditFinding(
                    isText ? "text-is-looked-up" : "answer-in-feature", isText ? Severity.Note : Severity.Warning,
                    Text($"The value of '{field}' alone gives the answer: a table of the {table.Count} values of train knows {Percent((double)known.Length / dev.Length)} of the dev records and is right on {Percent(right)} of those; always saying what is commonest is right on {Percent(blind)}."),
                    known.Length,
                    isText
                        ? "Where the same texts come again, a table is all that is needed and the comparison shows little. Judge by texts that differ: make the text the id."
                        : "Ask whether the field was there before the answer was. If it was made from it, take it out of 'features': a system will not have it when it is used.")
                {
                    Examples = [.. examples.Take(AuditFinding.MostExamples).Select(i => context.Example(i, $"{field} “{AuditContext.Shorten(context.Records[i].Record[field].ToString())}”: {AuditContext.Said(context.Records[i].Gold!)}"))],
                };
            }

            string Value(int i) => ComparableText.Of(context.Records[i].Record[field].ToString());
        }
    }

    private static Answer Commonest(IEnumerable<Answer> answers) =>
        answers.GroupBy(a => a).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).First().Key;
}
