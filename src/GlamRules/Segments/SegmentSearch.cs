using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics;
using GlamRules.Segments.Conditions;
using GlamRules.Segments.Confirming;
using GlamRules.Segments.Searching;

namespace GlamRules.Segments;

/// <summary>
/// Where two predictors differ most. Thousands of segments of dev are looked at and a few chosen; only these are asked
/// of test, with intervals that allow for their number. So what is confirmed is no work of the search: where two
/// predictors are alike everywhere, some segment is confirmed in at most (1 - confidence) / 2 of all runs.
/// </summary>
public static class SegmentSearch
{
    /// <summary>Fewer labelled dev records hold no segment worth naming.</summary>
    private const int FewestOnDev = 60;

    /// <summary>The metric of single records that goes with the criteria; null where there is none.</summary>
    public static string? MetricOf(TaskDescription task, Criteria criteria)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(criteria);
        return criteria.Optimise == ExpectedCost.Key ? ExpectedCost.Key
            : !criteria.IsShare(criteria.Optimise) ? null
            : task.Kind == TaskKind.Labels ? "samples-f1"
            : "accuracy";
    }

    /// <summary>Searches dev, then asks test. The same input gives the same segments.</summary>
    public static SegmentFindings Of(SegmentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        (string a, string b) = (input.OnDev.A.Name, input.OnDev.B.Name);
        if (MetricOf(input.Task, input.Criteria) is not { } metric)
        {
            return SegmentFindings.Empty(a, b, "", NoSegments.NoFigureOfRecords);
        }

        RecordView dev = RecordView.Of(input.Task, input.SliceNames, input.Dev, input.OnDev.A, input.OnDev.B);
        if (dev.Count < FewestOnDev)
        {
            return SegmentFindings.Empty(a, b, metric, NoSegments.FewOnDev);
        }

        RecordGains gains = RecordGains.Of(input.Task, input.Dev, input.OnDev, metric, input.Criteria.Costs);
        CandidateSearch search = new(dev, gains, input.Criteria.Margin);
        ImmutableArray<Candidate> chosen = DiverseChoice.Of(search.Find());
        return chosen.IsEmpty
            ? SegmentFindings.Empty(a, b, metric, NoSegments.NoneStoodOut, search.Tried)
            : new SegmentFindings(a, b, metric, search.Tried, Confirmation.Of(input, metric, chosen), null);
    }
}
