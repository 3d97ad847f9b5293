using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>
/// One figure of a predictor. An abstention or a fault is a wrong answer outside the label set: a miss for its gold
/// label, a false alarm for none. A rate with a zero denominator is absent.
/// </summary>
public abstract class Metric
{
    private protected Metric(string id, string name, string legend, params ImmutableArray<TaskKind> tasks)
    {
        Id = id;
        Name = name;
        Legend = legend;
        Tasks = tasks;
    }

    /// <summary>In kebab-case; for a metric of one label the part before the colon.</summary>
    public string Id { get; }

    /// <summary>The name as a report shows it.</summary>
    public string Name { get; }

    /// <summary>What it says, in one sentence.</summary>
    public string Legend { get; }

    /// <summary>The kinds of task it is computed for.</summary>
    public ImmutableArray<TaskKind> Tasks { get; }

    public virtual bool HigherIsBetter => true;

    /// <summary>Whether there is one figure a label, with ids such as <c>recall:Fiction</c>.</summary>
    public virtual bool PerLabel => false;

    /// <summary>Least and greatest possible value.</summary>
    public virtual (double Least, double Greatest) Range => (0, 1);

    /// <summary>The id as a list of metrics shows it: <c>accuracy</c>, <c>recall:LABEL</c>.</summary>
    public string Pattern => PerLabel ? $"{Id}:LABEL" : Id;

    /// <summary>The id in results.</summary>
    /// <param name="label">For a metric of one label; ignored otherwise.</param>
    public string IdFor(string? label) => PerLabel ? $"{Id}:{label}" : Id;

    /// <summary>The figure, or NaN where it is absent.</summary>
    /// <param name="label">Number of the label, for a metric of one label.</param>
    internal abstract double Of(Tally tally, int label);
}
