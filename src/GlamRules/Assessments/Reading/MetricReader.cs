using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Metrics.Expressions;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads the metrics that criteria name, each text parsed once; what is wrong is a diagnostic at its place.</summary>
internal sealed partial class MetricReader(MetricNames names, DiagnosticBag diagnostics)
{
    private readonly List<MetricExpression> _expressions = [];
    private readonly List<NamedSlice> _slices = [];

    /// <summary>All figures read that are no plain metric of the catalogue, each once.</summary>
    public IEnumerable<MetricExpression> Expressions => _expressions;

    /// <summary>The slices that were named with a value.</summary>
    public IEnumerable<NamedSlice> Slices => _slices;

    /// <summary>Reads <c>metrics</c>: names with weighted sums.</summary>
    public void ReadNamed(JsonValue metrics)
    {
        foreach (JsonMember member in metrics.Members)
        {
            string name = member.Name;
            if (!Name().IsMatch(name) || MetricCatalogue.Find(name) is not null || MetricCatalogue.All.Any(m => m.Id == name) || name == ModelSize.Id || TimedMetrics.All.Contains(name))
            {
                diagnostics.Add(CriteriaProblems.MetricName, member.NameLocation, Name().IsMatch(name) ? $"'{name}' is a metric already" : $"'{name}' can't name a metric");
            }
            else if (names.Named.Any(named => named.Id == name))
            {
                diagnostics.Add(CriteriaProblems.MetricName, member.NameLocation, $"'{name}' is named twice");
            }
            else if (member.Value.Kind != JsonKind.String)
            {
                diagnostics.Add(FileProblems.WrongType, member.Value.Location, $"'{name}' must be a text in quotes");
            }
            else
            {
                List<MetricMistake> mistakes = [];
                WeightedMetric? weighted = WeightedParser.Parse(name, member.Value.Text, names, mistakes);
                mistakes.ForEach(mistake => Report(member.Value, mistake));
                if (weighted is not null)
                {
                    names = names with { Named = [.. names.Named, weighted] };
                    Keep(weighted, member.Value);
                }
            }
        }
    }

    /// <summary>One figure, or null where its text is wrong.</summary>
    public MetricExpression? Read(JsonValue place)
    {
        MetricExpression? expression = MetricParser.Parse(place.Text, names, out MetricMistake? mistake);
        if (mistake is not null)
        {
            Report(place, mistake);
        }

        if (expression is not null)
        {
            Keep(expression, place);
        }

        return expression;
    }

    private void Keep(MetricExpression expression, JsonValue place)
    {
        if ((expression is not PlainMetric || !MetricCatalogue.All.Any(metric => metric.Id == expression.Metrics.First().Metric.Id)) && _expressions.TrueForAll(e => e.Id != expression.Id))
        {
            _expressions.Add(expression);
        }

        foreach ((string field, string? value) in expression.Slices.Where(slice => slice.Value is not null))
        {
            int index = place.Text.LastIndexOf($"@{field}={value}", StringComparison.Ordinal);
            _slices.Add(new NamedSlice(field, value!, place.LocateInText(index + field.Length + 2, value!.Length)));
        }
    }

    private void Report(JsonValue place, MetricMistake mistake) => diagnostics.Add(
        mistake.Kind, mistake.Index == 0 && mistake.Length == place.Text.Length ? place.Location : place.LocateInText(mistake.Index, mistake.Length), mistake.Message, mistake.Help);

    [GeneratedRegex(@"^\p{L}[\p{L}\p{N}-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
