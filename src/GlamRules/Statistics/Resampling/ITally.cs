namespace GlamRules.Statistics.Resampling;

/// <summary>Sums over units of several types, and the one figure that follows from them.</summary>
internal interface ITally
{
    /// <summary>NaN where absent.</summary>
    double Figure { get; }

    void Clear();

    /// <param name="type">Number of the type of unit.</param>
    /// <param name="times">How often; negative takes away.</param>
    void Add(int type, int times);
}
