using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Twenty records on which just one of the two compared systems is right, with the matched text marked.</summary>
internal static class DisagreementsSection
{
    private const int Most = 20;

    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Comparisons.FirstOrDefault() is not { } comparison)
        {
            return null;
        }

        AssessedPredictor a = result.Predictor(comparison.A);
        AssessedPredictor b = result.Predictor(comparison.B);
        int[] onlyA = [.. Only(result, a, b)];
        int[] onlyB = [.. Only(result, b, a)];
        if (onlyA.Length + onlyB.Length == 0)
        {
            return null;
        }

        // Half of each where there are enough, spread over the corpus.
        int fromB = Math.Min(onlyB.Length, Math.Max(Most / 2, Most - onlyA.Length));
        int fromA = Math.Min(onlyA.Length, Most - fromB);
        string right = result.Task.Kind == TaskKind.Labels ? "wholly right" : "right";
        string shown = onlyA.Length + onlyB.Length > Most ? $"{Wording.Capital(words.Small(fromA + fromB))} of them" : "All of them";
        return new Section("disagreements", "Where they disagree",
        [
            Paragraph.Of($"Only {SystemWords.Does(a, "is", "are")} {right} on {words.Count(onlyA.Length, "record")}, only {SystemWords.The(b)} on {words.Number(onlyB.Length)}. {shown}, with what rules matched marked:"),
            new RecordList([.. Spread(onlyB, fromB).Concat(Spread(onlyA, fromA)).Select(i => Entry(result, i, a, b))]),
        ]);
    }

    private static IEnumerable<int> Only(AssessmentResult result, AssessedPredictor right, AssessedPredictor wrong) =>
        Enumerable.Range(0, result.Records.Count).Where(i => result.Records[i].Gold is { } gold && IsRight(right, i, gold) && !IsRight(wrong, i, gold));

    private static bool IsRight(AssessedPredictor predictor, int record, Answer gold) => gold.Equals(predictor.Predictions[record].Answer);

    private static IEnumerable<int> Spread(int[] items, int count) => Enumerable.Range(0, count).Select(i => items[(int)((long)i * items.Length / count)]);

    private static RecordEntry Entry(AssessmentResult result, int index, AssessedPredictor a, AssessedPredictor b)
    {
        LabelledRecord record = result.Records[index];
        Match[] matches = [.. a.Predictions[index].Votes.Concat(b.Predictions[index].Votes).SelectMany(v => v.Matches)];
        List<RecordText> texts = [];
        foreach (string field in record.Record.Fields.Names)
        {
            FieldValue value = record.Record[field];
            for (int i = 0; i < value.Count; i++)
            {
                texts.Add(new RecordText(field, MarkedText.Of(value[i], matches.Where(m => m.Field == field && m.ValueIndex == i))));
            }
        }

        return new RecordEntry(record.Id, [.. texts], AnswerWords.Text(record.Gold!), [AnswerWords.Of(a, index, record.Gold!), AnswerWords.Of(b, index, record.Gold!)]);
    }
}
