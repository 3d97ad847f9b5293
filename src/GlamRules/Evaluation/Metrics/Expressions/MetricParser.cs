using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>
/// Reads the id of one figure: a metric with its label, <c>@field=value</c> behind it for a slice, <c>min:</c> or
/// <c>max:</c> before and <c>@field</c> behind it for the worst slice. A label may hold any of these signs where the
/// task knows it.
/// </summary>
public static class MetricParser
{
    private static readonly string[] Worst = [WorstSlice.Prefix(true), WorstSlice.Prefix(false)];

    /// <summary>Every form of id beside a metric's own, with what it says.</summary>
    public static IEnumerable<(string Pattern, string Legend)> Forms =>
    [
        ("METRIC@FIELD=VALUE", "Any of these over the records of one slice: `macro-f1@language=German`, `recall:Fiction@language=German`."),
        ("min:METRIC@FIELD", "The worst slice of a field: `min:macro-f1@language`; `max:` where less is better, as `max:cost@language`. Slices without gold for the metric are left out, and those with few records counted; the report names both."),
    ];

    /// <summary>The figure, or null with what is wrong.</summary>
    public static MetricExpression? Parse(string text, MetricNames names, out MetricMistake? mistake)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        string? prefix = Worst.FirstOrDefault(p => text.StartsWith(p, StringComparison.Ordinal));
        int start = prefix?.Length ?? 0;
        int at = At(text, start, names);
        string inner = at < 0 ? text[start..] : text[start..at];
        MetricExpression? of = ParseBase(inner, start, names, out mistake);
        string place = at < 0 ? "" : text[(at + 1)..];
        int equals = place.IndexOf('=', StringComparison.Ordinal);
        string field = equals < 0 ? place : place[..equals];
        if (at >= 0 && Check(field, at + 1, names) is { } unknown)
        {
            mistake ??= unknown;
        }
        else if (prefix is null && at >= 0 && equals < 0)
        {
            mistake ??= new(CriteriaProblems.Slice, $"'{text}' does not say which slice of '{field}'", at, text.Length - at,
                $"Write {inner}@{field}=VALUE for one slice, or {WorstSlice.Prefix(of?.HigherIsBetter ?? true)}{inner}@{field} for the worst.");
        }
        else if (prefix is not null && (at < 0 || equals >= 0))
        {
            mistake ??= new(CriteriaProblems.Slice, $"'{text}' does not say over which slices", 0, text.Length, $"Write {prefix}{inner}@FIELD, with the name of a slice of the corpus.");
        }
        else if (prefix is not null && of is not null && prefix != WorstSlice.Prefix(of.HigherIsBetter))
        {
            mistake ??= new(CriteriaProblems.BestSlice, $"'{prefix}' would ask for the best slice, for in {inner} {(of.HigherIsBetter ? "more" : "less")} is better", 0, prefix.Length,
                $"Write {WorstSlice.Prefix(of.HigherIsBetter)}{inner}@{field} for the worst slice.");
        }

        if (of is not null && at >= 0 && of.Slices.Any())
        {
            mistake ??= new(CriteriaProblems.Slice, $"'{inner}' is confined to slices already", at, text.Length - at, "Use it as it is.");
        }

        return mistake is not null || of is null ? null : at < 0 ? of : prefix is null ? new SliceMetric(of, field, place[(equals + 1)..]) : new WorstSlice(of, field);
    }

    /// <summary>The figure of an id that was parsed before, or null where it is a name or no metric.</summary>
    public static MetricExpression? Parse(string id) => Parse(id, new MetricNames(), out _);

    // The last sign that a known slice follows; any last one where none is known. None where a label holds it.
    private static int At(string text, int start, MetricNames names)
    {
        if (MetricCatalogue.Find(text[start..]) is (_, { } label) && names.Labels.Contains(label))
        {
            return -1;
        }

        int last = text.LastIndexOf('@');
        for (int at = last; at >= start && !names.Slices.IsDefault; at = at == 0 ? -1 : text.LastIndexOf('@', at - 1))
        {
            if (names.Slices.Contains(text[(at + 1)..].Split('=')[0]))
            {
                return at;
            }
        }

        return last >= start ? last : -1;
    }

    private static MetricExpression? ParseBase(string text, int start, MetricNames names, out MetricMistake? mistake)
    {
        mistake = null;
        if (names.Named.FirstOrDefault(named => named.Id == text) is { } own)
        {
            return own;
        }

        if (MetricCatalogue.Find(text) is not var (metric, label))
        {
            string[] known = names.Known;
            mistake = new(AssessmentProblems.UnknownMetric, $"there is no metric '{text}'.{(names.Labels.Contains(text) ? $" Did you mean 'f1:{text}'?" : DidYouMean.Sentence(text, known))}", start, text.Length, $"Use one of: {string.Join(", ", known)}.");
        }
        else if (metric.Id == ExpectedCost.Key && !names.HasCosts)
        {
            mistake = new(CriteriaProblems.NoCosts, "'cost' can't be told without costs", start, text.Length);
        }
        else if (names.Task is { } task && !metric.Tasks.Contains(task.Kind))
        {
            mistake = new(AssessmentProblems.MetricOfOtherTask, $"'{text}' is no metric of a '{task.Kind.ToString().ToLowerInvariant()}' task", start, text.Length,
                $"Use one of: {string.Join(", ", MetricCatalogue.For(task.Kind).Where(m => names.HasCosts || m.Id != ExpectedCost.Key).Select(m => m.PerLabel ? m.Id + ":label" : m.Id))}.");
        }
        else if (label is not null && names.Labels is { Length: > 0 } labels && !labels.Contains(label))
        {
            int from = start + text.Length - label.Length;
            mistake = new(AssessmentProblems.UnknownMetric, $"'{label}' is no label of the task.{DidYouMean.Sentence(label, labels)}", from, label.Length, $"Its labels: {string.Join(", ", labels)}.");
        }
        else
        {
            return new PlainMetric(metric, label);
        }

        return null;
    }

    private static MetricMistake? Check(string field, int index, MetricNames names) => names.Slices.IsDefault || names.Slices.Contains(field)
        ? null
        : new(AssessmentProblems.UnknownSlice, $"the corpus has no slice '{field}'.{DidYouMean.Sentence(field, names.Slices)}", index, Math.Max(1, field.Length),
            names.Slices.IsEmpty ? "It describes none: add 'slices' to its glamrules member." : $"Its slices: {string.Join(", ", names.Slices)}.");
}
