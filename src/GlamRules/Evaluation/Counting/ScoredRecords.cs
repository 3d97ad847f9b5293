using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Evaluation.Counting;

/// <summary>The records with gold, as numbers: each record's group, and for each predictor the pair it makes with gold.</summary>
internal sealed class ScoredRecords
{
    private ScoredRecords(LabelIndex labels, ImmutableArray<int> positions, int[] groups, int groupCount, Pair[] pairs, int[][] pairOf)
    {
        Labels = labels;
        Positions = positions;
        Groups = groups;
        GroupCount = groupCount;
        Pairs = pairs;
        PairOf = pairOf;
    }

    public LabelIndex Labels { get; }

    /// <summary>Where each stands among all records.</summary>
    public ImmutableArray<int> Positions { get; }

    public int Count => Positions.Length;

    /// <summary>The slices that some figure is confined to.</summary>
    public required SliceIndex Slices { get; init; }

    /// <summary>A number a record; records of one group share it.</summary>
    public int[] Groups { get; }

    public int GroupCount { get; }

    /// <summary>Whether some records belong together, so that groups and not records are resampled.</summary>
    public bool Clustered => GroupCount < Count;

    /// <summary>Every pair met, of all predictors.</summary>
    public Pair[] Pairs { get; }

    /// <summary>For each predictor the number of each record's pair.</summary>
    public int[][] PairOf { get; }

    public static ScoredRecords From(TaskDescription task, IReadOnlyList<LabelledRecord> records, ImmutableArray<EvaluatedPredictor> predictors, Costs? costs = null)
    {
        ImmutableArray<int> positions = [.. Enumerable.Range(0, records.Count).Where(i => records[i].Gold is not null)];
        LabelIndex labels = new(
            task.Labels.Select(label => label.Label),
            positions.SelectMany(i => records[i].Gold!.Labels).Distinct(StringComparer.Ordinal),
            predictors.SelectMany(p => positions.SelectMany(i => p.Predictions[i].Answer?.Labels ?? [])).Distinct(StringComparer.Ordinal));

        Dictionary<string, int> groupNumbers = new(StringComparer.Ordinal);
        int[] groups = [.. positions.Select(i => NumberOf(groupNumbers, records[i].Group))];

        Dictionary<Answer, int> answers = [];
        int[] gold = [.. positions.Select(i => NumberOf(answers, records[i].Gold!))];
        Dictionary<(int Gold, int Word), int> pairNumbers = [];
        List<Pair> pairs = [];
        int[][] pairOf = [.. predictors.Select(predictor =>
        {
            int[] numbers = new int[positions.Length];
            for (int i = 0; i < numbers.Length; i++)
            {
                Prediction prediction = predictor.Predictions[positions[i]];
                Answer? answer = prediction.Outcome == Outcome.Answered ? prediction.Answer : null;
                (int, int) key = (gold[i], answer is null ? -1 - (int)prediction.Outcome : NumberOf(answers, answer));
                numbers[i] = NumberOf(pairNumbers, key);
                if (numbers[i] == pairs.Count)
                {
                    pairs.Add(new Pair(records[positions[i]].Gold!, prediction.Outcome, answer, labels, costs?.Of(records[positions[i]].Gold!, answer) ?? 0));
                }
            }

            return numbers;
        })];
        return new ScoredRecords(labels, positions, groups, groupNumbers.Count, [.. pairs], pairOf) { Slices = SliceIndex.None(positions.Length) };
    }

    /// <summary>The same, with slices told apart.</summary>
    public ScoredRecords With(SliceIndex slices) => new(Labels, Positions, Groups, GroupCount, Pairs, PairOf) { Slices = slices };

    /// <summary>The same as <see cref="TallyOf"/>, with the slices that some figure is confined to.</summary>
    public SlicedTally SlicedTallyOf(int predictor, ReadOnlySpan<int> records)
    {
        SlicedTally tally = new(Labels.Count, Slices.Count);
        foreach (int record in records)
        {
            tally.Add(Pairs[PairOf[predictor][record]], Slices.SlicesOfKind[Slices.KindOf[record]], 1);
        }

        return tally;
    }

    /// <summary>Counts of everything one predictor said about some of the records.</summary>
    public Tally TallyOf(int predictor, ReadOnlySpan<int> records)
    {
        Tally tally = new(Labels.Count);
        foreach (int record in records)
        {
            tally.Add(Pairs[PairOf[predictor][record]], 1);
        }

        return tally;
    }

    private static int NumberOf<T>(Dictionary<T, int> numbers, T item)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out int number))
        {
            number = numbers.Count;
            numbers.Add(item, number);
        }

        return number;
    }
}
