using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Evaluation.Counting;

/// <summary>One gold answer met by one word of a predictor, with all that any metric asks of it.</summary>
internal sealed class Pair
{
    /// <param name="gold">The gold answer.</param>
    /// <param name="outcome">What became of the record.</param>
    /// <param name="answer">There where it was answered, else null: then nothing is answered and all of gold missed.</param>
    /// <param name="labels">All labels.</param>
    /// <param name="cost">What a record like it costs.</param>
    public Pair(Answer gold, Outcome outcome, Answer? answer, LabelIndex labels, double cost = 0)
    {
        Outcome = outcome;
        Exact = answer is not null && answer.Equals(gold);
        Gold = labels.Of(gold);
        Answered = answer is null ? [] : labels.Of(answer);
        Hits = [.. Gold.Where(label => Answered.Contains(label))];
        Errors = Gold.Length + Answered.Length - (2 * Hits.Length);
        Cost = cost;
        SampleF1 = Gold.Length + Answered.Length > 0 ? 2.0 * Hits.Length / (Gold.Length + Answered.Length) : Exact ? 1 : 0;
    }

    public Outcome Outcome { get; }

    /// <summary>Whether the answer is gold, wholly.</summary>
    public bool Exact { get; }

    public ImmutableArray<int> Gold { get; }

    public ImmutableArray<int> Answered { get; }

    public ImmutableArray<int> Hits { get; }

    /// <summary>Labels that are in just one of gold and answer.</summary>
    public int Errors { get; }

    /// <summary>F1 of this record alone; 1 where an empty set was rightly answered.</summary>
    public double SampleF1 { get; }

    /// <summary>What a record like it costs, in the unit of the criteria; 0 where no costs are known.</summary>
    public double Cost { get; }

    /// <summary>Whether the word on one label, there or not there, is right.</summary>
    public bool RightAbout(int label) => Gold.Contains(label) == Answered.Contains(label);
}
