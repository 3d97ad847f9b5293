using GlamRules.Statistics;

namespace GlamRules.Evaluation.Comparing;

/// <summary>One difference between a and b, over all records, a slice or a label, and what can be said of it.</summary>
internal abstract class Claim
{
    /// <summary>Records that it is about.</summary>
    public required int N { get; init; }

    /// <summary>Records that only a gets right.</summary>
    public required int AOnly { get; init; }

    /// <summary>Records that only b gets right.</summary>
    public required int BOnly { get; init; }

    /// <summary>metric(b) - metric(a), more is better, or null where either is absent.</summary>
    public required double? Difference { get; init; }

    public int Discordant => AOnly + BOnly;

    /// <summary>On how many groups the difference hangs where it is resampled; null otherwise.</summary>
    public virtual double? Effective => null;

    /// <summary>Share of discordant records; 0 where there are no records.</summary>
    protected double Discordance => N == 0 ? 0 : Math.Min(1, (double)Discordant / N);

    /// <summary>How the interval is found, as results name it.</summary>
    public abstract string Method { get; }

    /// <summary>The interval of the difference, or null where it is undefined.</summary>
    public abstract Interval? IntervalAt(double confidence);

    /// <summary>Two-sided p of no difference, or null where it is undefined.</summary>
    public abstract double? P();

    public abstract Verdict VerdictFrom(Interval? interval, double margin);

    /// <summary>Records for 80 % power to show that b is not better by the margin, or null where it can't be said.</summary>
    public abstract int? RecordsNeeded(double margin, double alpha);

    /// <summary>The margin that these records detect with 80 % power, or null.</summary>
    public abstract double? SmallestDetectable(double alpha);

    /// <summary>Whether these records detect the margin with 80 % power.</summary>
    public abstract bool Detects(double margin, double alpha);
}
