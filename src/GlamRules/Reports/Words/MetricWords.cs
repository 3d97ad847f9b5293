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
        if (MetricCatalogue.Find(id) is not var (metric, label))
        {
            return id.Replace('-', ' ');
        }

        string name = metric.Name.Replace(" F1", "-F1", StringComparison.Ordinal);
        name = Array.Exists(ProperNames, p => name.StartsWith(p, StringComparison.Ordinal)) ? name : Wording.Lower(name);
        return label is null ? name : $"{name} of “{label}”";
    }

    /// <summary>The name as a heading.</summary>
    public static string Heading(string id) => Wording.Capital(Name(id));

    /// <summary>A few plain words on the metric, or null where the name says it all.</summary>
    public static string? Gloss(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Split(':')[0] switch
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
            "accuracy-where-answered" => "the share of answers that are right",
            "precision" => "of the records given this label, the share that have it",
            "recall" => "of the records with this label, the share that are found",
            "f1" => "how well this label is found without false alarms, from 0 to 1",
            _ => null,
        };
    }

    /// <summary>A threshold as a sentence has it: <c>recall of “Fiction” at least 0.850</c>.</summary>
    public static string Bound(Threshold threshold, Wording words)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        ArgumentNullException.ThrowIfNull(words);
        string bound = MetricCatalogue.Find(threshold.Metric) is null ? threshold.Bound.ToString("#,0.###", words.Culture) : words.Figure(threshold.Bound);
        return $"{Name(threshold.Metric)} {(threshold.AtLeast ? "at least" : "at most")} {bound}";
    }
}
