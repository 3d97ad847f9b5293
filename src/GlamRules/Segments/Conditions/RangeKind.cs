using System.Globalization;

namespace GlamRules.Segments.Conditions;

/// <summary>A number, or the year that a slice such as a decade begins with, lies on one side of a bound.</summary>
internal sealed class RangeKind : ConditionKind
{
    /// <summary>So many values must be numbers.</summary>
    private const double Nearly = 0.9;

    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Below, SegmentSubject.From];

    public override IEnumerable<SegmentCondition> Propose(RecordView view)
    {
        foreach (string field in view.SliceNames.Concat(view.Task.Numeric.Except(view.SliceNames)))
        {
            string[] present = [.. Enumerable.Range(0, view.Count).Select(i => ValueOf(view, i, field)).OfType<string>()];
            double[] numbers = [.. present.Select(Number).OfType<double>().Order()];
            if (numbers.Length == 0 || numbers.Length < Nearly * present.Length)
            {
                continue;
            }

            foreach (double bound in Quarters.Of(numbers).Select(q => Years(numbers) ? Math.Floor(q / 10) * 10 : q).Distinct())
            {
                string value = bound.ToString(CultureInfo.InvariantCulture);
                yield return new SegmentCondition(SegmentSubject.Below, field, value);
                yield return new SegmentCondition(SegmentSubject.From, field, value);
            }
        }
    }

    public override bool Holds(SegmentCondition condition, RecordView view, int record)
    {
        double bound = double.Parse(condition.Value, CultureInfo.InvariantCulture);
        return ValueOf(view, record, condition.Field) is { } value && Number(value) is { } number
            && (condition.Subject == SegmentSubject.Below ? number < bound : number >= bound);
    }

    private static string? ValueOf(RecordView view, int record, string field) =>
        view.SliceNames.IndexOf(field) is >= 0 and var slice ? view.SliceOf(record, slice) : view[record].Record[field].First;

    // A decade is written 1850s.
    private static double? Number(string value) =>
        double.TryParse(value.AsSpan().TrimEnd('s'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static bool Years(double[] sorted) => sorted[0] >= 1000 && sorted[^1] <= 2100;
}
