using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Records to look at, by which of the two compared systems is right, with the matched text marked.</summary>
internal static class LookSection
{
    private const int Most = 60;
    private const int MostBothRight = 12;

    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Comparisons.FirstOrDefault() is not { } comparison)
        {
            return null;
        }

        AssessedPredictor a = result.Predictor(comparison.A);
        AssessedPredictor b = result.Predictor(comparison.B);
        int[] scored = [.. Enumerable.Range(0, result.Records.Count).Where(i => result.Records[i].Gold is not null)];
        ILookup<(bool A, bool B), int> cells = scored.ToLookup(i => (IsRight(result, a, i), IsRight(result, b, i)));
        string right = result.Task.Kind == TaskKind.Labels ? "wholly right" : "right";
        string noun = SystemWords.The(a);
        return new Section("look", "Look for yourself",
        [
            Paragraph.Of($"No figure replaces a look. Here are records of {words.Number(scored.Length)}, in four groups, with the label that is taken as true (gold), what each system answered, what rules matched marked in the text, and why."),
            new RecordBrowser(
            [
                Group((false, true), $"Only {SystemWords.Does(b, "is", "are")} {right}", true, Most),
                Group((true, false), $"Only {SystemWords.Does(a, "is", "are")} {right}", false, Most),
                Group((false, false), "Both are wrong", false, Most),
                Group((true, true), $"Both are {right}", false, MostBothRight),
            ],
            new BrowserWords("Search in these records", "Gold", "any", "{0} of {1} shown", "On paper, the first ten of each group that was open; the file on a screen has more.")),
        ]);

        RecordGroup Group((bool, bool) cell, string title, bool open, int most)
        {
            int[] records = [.. cells[cell]];
            int shown = Math.Min(records.Length, most);
            string note = shown < records.Length ? $"{words.Number(shown)} of them, spread over the collection." : "";
            return new RecordGroup($"{title}: {words.Count(records.Length, "record")}", note, open && shown > 0, [.. Spread(records, shown).Select(i => Entry(result, i, a, b))]);
        }
    }

    private static bool IsRight(AssessmentResult result, AssessedPredictor predictor, int record) => result.Records[record].Gold!.Equals(predictor.Predictions[record].Answer);

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

        return new RecordEntry(record.Id, [.. texts], AnswerWords.Text(record.Gold!), [Answer(a), Answer(b)]);

        RecordAnswer Answer(AssessedPredictor predictor) => AnswerWords.Of(predictor, index, record.Gold!) is var answer && FoundFeatures.In(record.Record, predictor, index) is { Length: > 0 } found
            ? answer with { Why = $"{answer.Why}{(answer.Why.Length > 0 ? "; " : "")}of its strongest features, in this text: {found}" }
            : AnswerWords.Of(predictor, index, record.Gold!);
    }
}
