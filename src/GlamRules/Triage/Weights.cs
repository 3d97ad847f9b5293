using System.Collections.Immutable;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage;

/// <summary>How much each question counts among those of its aspect, and how much each aspect counts for the order; none is below 0.</summary>
public sealed class Weights
{
    /// <summary>What an aspect weighs unless told otherwise.</summary>
    public const double OfAspect = 1;

    private readonly ImmutableSortedDictionary<string, double> _changed;

    private Weights(ImmutableSortedDictionary<string, double> changed) => _changed = changed;

    /// <summary>As the questions have them.</summary>
    public static Weights Default { get; } = new(ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal));

    /// <summary>Ids of all that has a weight: the two aspects, then the questions.</summary>
    public static ImmutableArray<string> Ids { get; } = [IdOf(Aspect.Impact), IdOf(Aspect.Feasibility), .. Questionnaire.Scored.Select(q => q.Id)];

    public double this[Aspect aspect] => this[IdOf(aspect)];

    public double this[TriageQuestion question] => this[question?.Id ?? throw new ArgumentNullException(nameof(question))];

    /// <summary>The weight of a question or an aspect, by its id.</summary>
    public double this[string id] => _changed.TryGetValue(id, out double weight) ? weight : DefaultOf(id);

    public static string IdOf(Aspect aspect) => aspect == Aspect.Impact ? "impact" : "feasibility";

    public static double DefaultOf(string id) => Questionnaire.Find(id)?.Weight ?? OfAspect;

    public Weights With(string id, double weight) => new(_changed.SetItem(id, weight));
}
