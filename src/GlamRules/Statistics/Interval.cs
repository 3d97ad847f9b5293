namespace GlamRules.Statistics;

/// <summary>A closed interval; <paramref name="Low"/> never exceeds <paramref name="High"/>.</summary>
public readonly record struct Interval(double Low, double High)
{
    public double Width => High - Low;

    public bool Contains(double value) => Low <= value && value <= High;
}
