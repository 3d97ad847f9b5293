using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics;

namespace GlamRules.Reports.Words;

/// <summary>Metrics as text has them, and what they mean to somebody who never met one.</summary>
public static class MetricWords
{
    private static readonly string[] ProperNames = ["F1", "Matthews", "Cohen", "Hamming"];

    /// <summary>The name in the middle of a sentence: <c>macro-F1</c>, <c>recall of “Fiction”</c>.</summary>
    public static string Name(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        (string of, string? field, string? value) = Parts(id);
        if (field is not null)
        {
            return value is null ? $"{Name(of)} in the worst {field}" : $"{Name(of)} where {field} is “{value}”";
        }

        if (MetricCatalogue.Find(id) is not var (metric, label))
        {
            return id.Replace('-', ' ');
        }

        string name = metric.Name.Replace(" F", "-F", StringComparison.Ordinal);
        name = Array.Exists(ProperNames, p => name.StartsWith(p, StringComparison.Ordinal)) || (metric.PerLabel && FBeta.Beta(metric.Id) is not null) ? name : Wording.Lower(name);
        return label is null ? name : $"{name} of “{label}”";
    }

    /// <summary>The name as a heading.</summary>
    public static string Heading(string id) => Wording.Capital(Name(id));

    /// <summary>A few plain words on the metric, or null where the name says it all.</summary>
    public static string? Gloss(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Parts(id).Of.Split(':')[0] switch
        {
            "accuracy" => "the share of records answered rightly",
            "balanced-accuracy" => "the share of each label’s records answered rightly, every label counting the same",
            "subset-accuracy" => "the share of records whose whole set of labels is right",
            "macro-f1" => "how well each label is found without false alarms, from 0 to 1, rare labels counting as much as frequent ones",
            "micro-f1" => "how well labels are found without false alarms, from 0 to 1, all labels together",
            "weighted-f1" => "how well each label is found without false alarms, from 0 to 1, frequent labels counting more",
            "samples-f1" => "how well each record’s labels are found without false ones, from 0 to 1",
            "hamming-loss" => "the share of single yes-or-no decisions, one for each record and label, that are wrong; less is better",
            "matthews" => "agreement with the right labels, where 0 is chance and 1 is perfect",
            "cohen-kappa" => "agreement with the right labels beyond chance, where 0 is chance and 1 is perfect",
            "coverage" => "the share of records that get an answer",
            "abstention" => "the share of records that get no answer; less is better",
            "cost" => "what errors and unanswered records would cost on 10,000 records, by the costs that were set; less is better",
            "accuracy-where-answered" => "the share of answers that are right",
            "precision" => "of the records given this label, the share that have it",
            "recall" => "of the records with this label, the share that are found",
            "f1" => "how well this label is found without false alarms, from 0 to 1",
            var other when FBeta.Beta(other) is { } beta => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"as F1, but a miss weighs {beta} times as much as a false alarm"),
            _ => null,
        };
    }

    /// <summary>A value of a metric: a share with three digits, costs and what depends on the machine as amounts.</summary>
    public static string Value(string id, double? value, Wording words)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(words);
        return Parts(id).Of is "cost" or ModelSize.Id || TimedMetrics.All.Contains(id) ? words.Amount(value) : words.Figure(value);
    }

    /// <summary>The interval of a metric, likewise.</summary>
    public static string Interval(string id, Estimate? estimate, Wording words)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(words);
        return estimate is not { Low: { } low, High: { } high } some ? ""
            : Parts(id).Of == "cost" ? $"{words.Amount(low)}–{words.Amount(high)}" : words.Interval(some);
    }

    /// <summary>A threshold as a sentence has it: <c>recall of “Fiction” at least 0.850</c>.</summary>
    public static string Bound(Threshold threshold, Wording words)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        ArgumentNullException.ThrowIfNull(words);
        string bound = Value(threshold.Metric, threshold.Bound, words);
        return $"{Name(threshold.Metric)} {(threshold.AtLeast ? "at least" : "at most")} {bound}";
    }

    // A slice or the worst of some, taken off what it is a slice of.
    private static (string Of, string? Field, string? Value) Parts(string id)
    {
        int at = id.LastIndexOf('@');
        bool worst = id.StartsWith("min:", StringComparison.Ordinal) || id.StartsWith("max:", StringComparison.Ordinal);
        int equals = at < 0 ? -1 : id.IndexOf('=', at);
        return at < 0 || (equals < 0 && !worst) ? (id, null, null)
            : worst ? (id[4..at], id[(at + 1)..], null)
            : (id[..at], id[(at + 1)..equals], id[(equals + 1)..]);
    }
}
