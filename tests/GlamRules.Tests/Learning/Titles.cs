using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Learning;
using GlamRules.Learning.Features;
using GlamRules.Learning.Models;
using GlamRules.Predictions;
using GlamRules.Statistics;

namespace GlamRules.Tests.Learning;

/// <summary>Builds small labelled collections of titles, and fits models to them.</summary>
internal static class Titles
{
    private static readonly string[] FictionWords = ["novel", "tale", "romance", "story"];
    private static readonly string[] OtherWords = ["history", "report", "survey", "grammar"];
    private static readonly string[] AnyWords = ["london", "river", "lady", "garden", "winter", "island", "garden", "castle", "road", "north"];

    public static TaskDescription Task(params string[] labels) => Task(TaskKind.Label, labels);

    public static TaskDescription Task(TaskKind kind, params string[] labels) => new()
    {
        Name = "genre",
        Kind = kind,
        Text = ["title"],
        Features = ["language", "year"],
        Numeric = ["year"],
        Gold = new GoldSource("genre"),
        Labels = [.. labels.Select(label => new LabelDefinition(label, ""))],
    };

    public static Record Record(string id, string? title, string? language = null, string? year = null) =>
        new(id, new FieldList(["title", "language", "year"]), [new FieldValue(title), new FieldValue(language), new FieldValue(year)]);

    public static LabelledRecord Labelled(string id, string? title, Answer gold, string? language = null, string? year = null) =>
        new() { Record = Record(id, title, language, year), Gold = gold, Split = Split.Train, Group = id };

    public static LabelledRecord Labelled(string id, string? title, string gold, string? language = null, string? year = null) =>
        Labelled(id, title, Answer.OfLabel(gold), language, year);

    /// <summary>Titles of two genres that one word tells apart, except for the share that says nothing or the wrong thing.</summary>
    /// <param name="count">How many.</param>
    /// <param name="fiction">Share of fiction.</param>
    /// <param name="noise">Share of titles with the word of the other genre.</param>
    /// <param name="seed">Another seed, other titles.</param>
    public static LabelledRecord[] Genres(int count, double fiction = 0.5, double noise = 0, int seed = 1)
    {
        SeededRandom random = new(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            bool isFiction = random.NextDouble() < fiction;
            string[] words = isFiction != random.NextDouble() < noise ? FictionWords : OtherWords;
            string title = $"{Any()} {Any()} a {words[random.Next(words.Length)]} {Any()}";
            return Labelled(FormattableString.Invariant($"{seed}-{i:D5}"), title, isFiction ? "Fiction" : "Non-fiction");
        })];

        string Any() => AnyWords[random.Next(AnyWords.Length)];
    }

    /// <summary>Titles with a set of subjects, each named by a word in the title.</summary>
    public static LabelledRecord[] Subjects(int count, params string[] labels)
    {
        SeededRandom random = new(3);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            string[] there = [.. labels.Where(_ => random.NextDouble() < 0.4)];
            string title = string.Join(' ', there.Append(AnyWords[random.Next(AnyWords.Length)]).Append(AnyWords[random.Next(AnyWords.Length)]));
            return Labelled(FormattableString.Invariant($"s{i:D4}"), title, Answer.OfLabels(there));
        })];
    }

    public static TrainingOptions Recipe(Func<FeatureOptions, FeatureOptions>? features = null)
    {
        FeatureOptions usual = new() { Text = ["title"], Characters = new CharacterRuns(2, 3) };
        return new TrainingOptions { Features = features is null ? usual : features(usual) };
    }

    public static TrainedModel Fit(TaskDescription task, IReadOnlyList<LabelledRecord> train, TrainingOptions? options = null, int seed = 1) =>
        new ModelTrainer(options ?? Recipe()).Fit(task, train, [], seed, CancellationToken.None);

    public static Prediction[] Ask(IPredictor predictor, params IEnumerable<Record> records)
    {
        Record[] asked = [.. records];
        Prediction[] predictions = new Prediction[asked.Length];
        predictor.Predict(asked, predictions);
        return predictions;
    }

    /// <summary>Share of the records answered as gold says.</summary>
    public static double Accuracy(IPredictor predictor, IReadOnlyList<LabelledRecord> records) =>
        Ask(predictor, records.Select(r => r.Record)).Zip(records).Average(p => p.Second.Gold!.Equals(p.First.Answer) ? 1.0 : 0);

    public static string[] Ids(DiagnosticBag diagnostics) => [.. diagnostics.ToImmutable().Select(d => d.Id)];
}
