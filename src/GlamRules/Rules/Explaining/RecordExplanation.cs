using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Explaining;

/// <summary>What a rule set makes of one record: the answer, how it was chosen, and every rule with its parts.</summary>
public sealed record RecordExplanation
{
    public required RuleSet Set { get; init; }

    public required Record Record { get; init; }

    public required Prediction Prediction { get; init; }

    /// <summary>How the answer was chosen, as a sentence.</summary>
    public required string Decision { get; init; }

    /// <summary>In the order of the set.</summary>
    public required ImmutableArray<RuleTrace> Rules { get; init; }

    public static RecordExplanation Of(RuleSet set, Record record)
    {
        ArgumentNullException.ThrowIfNull(set);
        Prediction[] prediction = new Prediction[1];
        new RuleSetPredictor(set).Predict([record], prediction);
        return new RecordExplanation
        {
            Set = set,
            Record = record,
            Prediction = prediction[0],
            Decision = DecisionWording.Of(set, prediction[0]),
            Rules = [.. set.Rules.Select(rule => RuleTrace.Of(rule, record))],
        };
    }
}
