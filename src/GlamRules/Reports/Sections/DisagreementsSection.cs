using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Document;

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
        return new Section("disagreements", "Where they disagree",
        [
            Paragraph.Of($"Only {Wording.The(a)} {(Wording.The(a) == "the rules" ? "are" : "is")} right on {words.Count(onlyA.Length, "record")}, only {Wording.The(b)} on {words.Number(onlyB.Length)}. {(onlyA.Length + onlyB.Length > Most ? "Some of them" : "All of them")}, with what the rules matched marked:"),
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
        List<(string, ImmutableArray<Inline>)> texts = [];
        foreach (string field in record.Record.Fields.Names)
        {
            FieldValue value = record.Record[field];
            for (int i = 0; i < value.Count; i++)
            {
                texts.Add((field, MarkedText.Of(value[i], matches.Where(m => m.Field == field && m.ValueIndex == i))));
            }
        }

        return new RecordEntry(record.Id, [.. texts], [("gold", record.Gold!.ToString(), true), Said(a, index, record.Gold), Said(b, index, record.Gold)]);
    }

    private static (string, string, bool) Said(AssessedPredictor predictor, int index, Answer gold)
    {
        Prediction prediction = predictor.Predictions[index];
        string answer = prediction.Outcome switch
        {
            Outcome.Answered => prediction.Answer!.ToString(),
            Outcome.Abstained => "(no answer)",
            _ => $"(failed: {prediction.Fault})",
        };
        string[] rules = [.. prediction.Votes.Select(v => predictor.Description.Rules[v.Rule].Id).Distinct(StringComparer.Ordinal)];
        string why = rules.Length > 0 ? $" by {string.Join(", ", rules)}" : predictor.Result.Kind == PredictorKind.Rules && prediction.Outcome == Outcome.Answered ? " by default" : "";
        return (predictor.Name, (answer.Length == 0 ? "(none)" : answer) + why, gold.Equals(prediction.Answer));
    }
}
