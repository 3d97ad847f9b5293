using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Segments;
using GlamRules.Statistics;

namespace GlamRules.Tests.Segments;

/// <summary>
/// Made-up records: slices, words and votes drawn independently of everything, and two systems that are equally often
/// right; or, where a segment is planted, equally often outside it.
/// </summary>
/// <param name="Attributes">How many slices there are; six times as many words.</param>
/// <param name="Discordance">Share of records that just one of the two gets right.</param>
/// <param name="Gain">By how much b is better in the planted segment.</param>
/// <param name="PerGroup">Records that belong together and are right or wrong together.</param>
/// <param name="OnDevAlone">Whether the gain is gone on test.</param>
internal sealed record SegmentWorld(int Attributes, double Discordance, double Gain = 0, int PerGroup = 1, bool OnDevAlone = false)
{
    /// <summary>Share of the records in the segment planted.</summary>
    public const double PlantShare = 0.15;

    /// <summary>Name and value of the slice that is planted.</summary>
    public const string Plant = "planted = yes";

    private const double BothRight = 0.7;
    private const double Margin = 0.03;

    private static readonly FieldList Fields = new(["title"]);
    private static readonly string[] Labels = ["x", "y"];

    public SegmentFindings Run(int dev, int test, SeededRandom random) => SegmentSearch.Of(Input(dev, test, random));

    /// <summary>The records and answers of one run.</summary>
    public SegmentInput Input(int dev, int test, SeededRandom random)
    {
        Half onDev = Draw(dev, Split.Dev, random);
        Half onTest = (OnDevAlone ? this with { Gain = 0 } : this).Draw(test, Split.Test, random);
        return new SegmentInput
        {
            Task = new TaskDescription { Name = "t", Kind = TaskKind.Label, Text = ["title"], Gold = new GoldSource("gold"), Labels = [.. Labels.Select(l => new LabelDefinition(l, ""))] },
            SliceNames = [.. Enumerable.Range(0, Attributes).Select(i => $"s{i}"), "planted"],
            Dev = onDev.Records,
            OnDev = (onDev.A, onDev.B),
            Test = onTest.Records,
            OnTest = (onTest.A, onTest.B),
            Criteria = new Criteria { Optimise = "accuracy", Margin = Margin },
        };
    }

    private sealed record Half(LabelledRecord[] Records, EvaluatedPredictor A, EvaluatedPredictor B);

    private Half Draw(int n, Split split, SeededRandom random)
    {
        LabelledRecord[] records = new LabelledRecord[n];
        Prediction[] a = new Prediction[n];
        Prediction[] b = new Prediction[n];
        (bool A, bool B) right = default;
        for (int i = 0; i < n; i++)
        {
            bool planted = random.NextDouble() < PlantShare;
            right = i % PerGroup == 0 ? Right(planted, random) : right;
            string gold = Labels[random.Next(2)];
            records[i] = new LabelledRecord
            {
                Record = new Record(i.ToString(CultureInfo.InvariantCulture), Fields, [new FieldValue(Title(random))]),
                Gold = Answer.OfLabel(gold),
                Split = split,
                Group = (i / PerGroup).ToString(CultureInfo.InvariantCulture),
                Slices = [.. Enumerable.Range(0, Attributes).Select(s => $"v{random.Next(2 + (s % 5))}"), planted ? "yes" : "no"],
            };
            Answer said = Answer.OfLabel(right.A ? gold : Other(gold));
            ImmutableArray<Vote> votes = [.. Enumerable.Range(0, Attributes).Where(_ => random.Next(6) == 0).Select(rule => new Vote(rule, said.Label, []))];
            a[i] = new Prediction { Outcome = Outcome.Answered, Answer = said, Votes = votes };
            b[i] = Prediction.Of(Answer.OfLabel(right.B ? gold : Other(gold)));
        }

        return new Half(records, Named("a", PredictorKind.Rules, a), Named("b", PredictorKind.Model, b));
    }

    private (bool A, bool B) Right(bool planted, SeededRandom random)
    {
        double u = random.NextDouble();
        double aOnly = (Discordance - (planted ? Gain : 0)) / 2;
        double bOnly = (Discordance + (planted ? Gain : 0)) / 2;
        return u < aOnly ? (true, false) : u < aOnly + bOnly ? (false, true) : u < aOnly + bOnly + BothRight ? (true, true) : (false, false);
    }

    private string Title(SeededRandom random) =>
        string.Join(' ', Enumerable.Range(0, 3 + random.Next(12)).Select(_ => $"word{random.Next(6 * Attributes)}"));

    private EvaluatedPredictor Named(string name, PredictorKind kind, Prediction[] predictions) => new(
        name,
        new PredictorDescription { Kind = kind, Title = name, Rules = kind == PredictorKind.Rules ? [.. Enumerable.Range(0, Attributes).Select(i => new RuleDescription($"r{i}", Labels[i % 2]))] : [] },
        predictions);

    private static string Other(string label) => label == Labels[0] ? Labels[1] : Labels[0];
}
