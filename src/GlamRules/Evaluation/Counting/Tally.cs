using GlamRules.Predictions;

namespace GlamRules.Evaluation.Counting;

/// <summary>
/// Sums over records from which every metric follows. All of them add up, so that a resample is a tally with other
/// weights and leaving a record out is a subtraction.
/// </summary>
internal sealed class Tally(int labels)
{
    public int N { get; private set; }

    public int Answered { get; private set; }

    public int Abstained { get; private set; }

    public int Faults { get; private set; }

    /// <summary>Records answered wholly right.</summary>
    public int Exact { get; private set; }

    /// <summary>Labels that are in just one of gold and answer, over all records.</summary>
    public long Errors { get; private set; }

    /// <summary>Sum of the records' own F1.</summary>
    public double SampleF1 { get; private set; }

    /// <summary>Sum of what the records cost, in the unit of the criteria.</summary>
    public double Cost { get; private set; }

    /// <summary>For each label the records whose gold has it.</summary>
    public int[] Support { get; } = new int[labels];

    /// <summary>For each label the records whose answer has it.</summary>
    public int[] Predicted { get; } = new int[labels];

    /// <summary>For each label the records where both have it.</summary>
    public int[] Hits { get; } = new int[labels];

    /// <param name="pair">What is counted.</param>
    /// <param name="times">How often; negative takes away.</param>
    public void Add(Pair pair, int times)
    {
        N += times;
        switch (pair.Outcome)
        {
            case Outcome.Answered:
                Answered += times;
                break;
            case Outcome.Abstained:
                Abstained += times;
                break;
            default:
                Faults += times;
                break;
        }

        Exact += pair.Exact ? times : 0;
        Errors += (long)pair.Errors * times;
        SampleF1 += pair.SampleF1 * times;
        Cost += pair.Cost * times;
        foreach (int label in pair.Gold)
        {
            Support[label] += times;
        }

        foreach (int label in pair.Answered)
        {
            Predicted[label] += times;
        }

        foreach (int label in pair.Hits)
        {
            Hits[label] += times;
        }
    }

    /// <summary>Starts again from how often each pair occurs.</summary>
    public void Set(Pair[] pairs, ReadOnlySpan<int> times)
    {
        N = Answered = Abstained = Faults = Exact = 0;
        Errors = 0;
        SampleF1 = 0;
        Cost = 0;
        Array.Clear(Support);
        Array.Clear(Predicted);
        Array.Clear(Hits);
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            if (times[pair] != 0)
            {
                Add(pairs[pair], times[pair]);
            }
        }
    }
}
