using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Evaluation;

/// <summary>What errors and work cost, in a unit that the criteria name: money, minutes, whatever the institution counts.</summary>
public sealed record Costs
{
    /// <summary>The unit, as the user writes it; empty where they name none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>For one label a record: what it costs to answer the second where the first is right.</summary>
    public ImmutableDictionary<(string Gold, string Answer), double> Errors { get; init; } = ImmutableDictionary<(string, string), double>.Empty;

    /// <summary>For sets of labels: what each label costs where it is missed.</summary>
    public ImmutableDictionary<string, double> Misses { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>For sets of labels: what each label costs where it is answered wrongly.</summary>
    public ImmutableDictionary<string, double> FalseAlarms { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Any error not named above; left out, the dearest of those named, 1 where none is.</summary>
    public double? Error { get; init; }

    /// <summary>What it costs, of itself, that a record is left without an answer.</summary>
    public double? Abstain { get; init; }

    /// <summary>What it costs that a person looks at a record, as at every one left without an answer.</summary>
    public double? Human { get; init; }

    /// <summary>The price of labelling one record to train on.</summary>
    public double? Label { get; init; }

    /// <summary>The price of training a model and keeping it.</summary>
    public double? Training { get; init; }

    /// <summary>What an error costs that is not named.</summary>
    public double OtherError => Error ?? Errors.Values.Concat(Misses.Values).Concat(FalseAlarms.Values).DefaultIfEmpty(1).Max();

    /// <summary>
    /// What one record costs. Right answers cost nothing. A record left without an answer, by abstention or fault, costs
    /// <see cref="Abstain"/> and <see cref="Human"/>; where neither is said, as much as an error, for it is still to do.
    /// In sets of labels every label missed and every false alarm costs for itself.
    /// </summary>
    /// <param name="gold">The gold answer.</param>
    /// <param name="answer">What was answered, or null.</param>
    public double Of(Answer gold, Answer? answer)
    {
        ArgumentNullException.ThrowIfNull(gold);
        if (answer is null)
        {
            return Abstain is null && Human is null ? OtherError : (Abstain ?? 0) + (Human ?? 0);
        }

        if (answer.Equals(gold))
        {
            return 0;
        }

        return gold.Kind switch
        {
            TaskKind.Label => Errors.GetValueOrDefault((gold.Label, answer.Label), OtherError),
            TaskKind.Labels => gold.Labels.Except(answer.Labels).Sum(label => Misses.GetValueOrDefault(label, OtherError))
                + answer.Labels.Except(gold.Labels).Sum(label => FalseAlarms.GetValueOrDefault(label, OtherError)),
            _ => OtherError,
        };
    }
}
