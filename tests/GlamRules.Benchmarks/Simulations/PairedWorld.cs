using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;
using GlamRules.Predictions;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Simulations;

/// <summary>
/// A population in which two systems answer and the true difference of their macro-F1 is known: each label has its
/// share, and given the label both are right, one alone is, or both err. Samples of it are what a test split is.
/// </summary>
internal sealed class PairedWorld
{
    private const int Denominator = 100_000_000;

    private static readonly FieldList Fields = new(["title"]);

    private readonly string[] _labels;
    private readonly List<(int Gold, int A, int B, double Share)> _cells = [];

    /// <param name="shares">Share of each label in gold.</param>
    /// <param name="right">Share of records that both get right.</param>
    /// <param name="discordance">Share of records that just one gets right.</param>
    /// <param name="gain">Share that only b gets right less share that only a does, for each label; within the discordance.</param>
    public PairedWorld(double[] shares, double[] right, double[] discordance, double[] gain)
    {
        _labels = [.. shares.Select((_, i) => ((char)('p' + i)).ToString())];
        for (int gold = 0; gold < shares.Length; gold++)
        {
            Add(gold, gold, gold, shares[gold] * right[gold]);
            int others = shares.Length - 1;
            foreach (int other in Enumerable.Range(0, shares.Length).Where(label => label != gold))
            {
                Add(gold, other, gold, shares[gold] * (discordance[gold] + gain[gold]) / 2 / others);
                Add(gold, gold, other, shares[gold] * (discordance[gold] - gain[gold]) / 2 / others);
                Add(gold, other, other, shares[gold] * (1 - right[gold] - discordance[gold]) / others);
            }
        }
    }

    /// <summary>True macro-F1 of b less that of a.</summary>
    public double Difference
    {
        get
        {
            return Of(cell => cell.B) - Of(cell => cell.A);

            double Of(Func<(int Gold, int A, int B, double Share), int> answer)
            {
                Tally tally = new(_labels.Length);
                LabelIndex index = new(_labels, [], []);
                foreach ((int Gold, int A, int B, double Share) cell in _cells)
                {
                    tally.Add(new Pair(AnswerOf(cell.Gold), Outcome.Answered, AnswerOf(answer(cell)), index), (int)Math.Round(cell.Share * Denominator));
                }

                return new MacroF().Of(tally, -1);
            }
        }
    }

    /// <summary>The world whose true difference is the one asked for, or null where no gain reaches it.</summary>
    /// <param name="where">How much of the gain falls to each label, at most 1.</param>
    public static PairedWorld? WithDifference(double difference, double[] shares, double[] right, double[] discordance, double[] where)
    {
        double low = 0;
        double high = Enumerable.Range(0, shares.Length).Where(i => where[i] > 0).Min(i => discordance[i] / where[i]);
        if (At(high).Difference < difference)
        {
            return null;
        }

        for (int step = 0; step < 40; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = At(middle).Difference < difference ? (middle, high) : (low, middle);
        }

        return At(high);

        PairedWorld At(double gain) => new(shares, right, discordance, [.. where.Select(w => w * gain)]);
    }

    /// <summary>The records of one sample, scored for a and b.</summary>
    public ScoredRecords Sample(int n, SeededRandom random)
    {
        LabelledRecord[] records = new LabelledRecord[n];
        Prediction[] a = new Prediction[n];
        Prediction[] b = new Prediction[n];
        for (int i = 0; i < n; i++)
        {
            double left = random.NextDouble();
            int cell = 0;
            for (; cell < _cells.Count - 1 && left >= _cells[cell].Share; cell++)
            {
                left -= _cells[cell].Share;
            }

            string id = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            records[i] = new LabelledRecord { Record = new Record(id, Fields, [default]), Gold = AnswerOf(_cells[cell].Gold), Group = id, Split = Split.Test };
            a[i] = Prediction.Of(AnswerOf(_cells[cell].A));
            b[i] = Prediction.Of(AnswerOf(_cells[cell].B));
        }

        TaskDescription task = new() { Name = "label", Kind = TaskKind.Label, Text = ["title"], Gold = new GoldSource("gold"), Labels = [.. _labels.Select(l => new LabelDefinition(l, ""))] };
        return ScoredRecords.From(task, records, [Evaluated("a", a), Evaluated("b", b)]);
    }

    private static EvaluatedPredictor Evaluated(string name, Prediction[] predictions) =>
        new(name, new PredictorDescription { Kind = PredictorKind.Model, Title = name }, [.. predictions]);

    private Answer AnswerOf(int label) => Answer.OfLabel(_labels[label]);

    private void Add(int gold, int a, int b, double share)
    {
        if (share > 0)
        {
            _cells.Add((gold, a, b, share));
        }
    }
}
