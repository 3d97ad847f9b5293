using GlamRules.Statistics.Resampling;

namespace GlamRules.Statistics.Agreement;

/// <summary>The table of what two annotators said about the same records; its type is first * labels + second.</summary>
internal sealed class CohenTally(int labels) : ITally
{
    private readonly double[] _first = new double[labels];
    private readonly double[] _second = new double[labels];
    private double _agreed;

    /// <summary>Records that both labelled.</summary>
    public int Records { get; private set; }

    double ITally.Figure => Kappa ?? double.NaN;

    /// <summary>Share of records on which the two agree; null without a record.</summary>
    public double? Observed => Records == 0 ? null : _agreed / Records;

    /// <summary>Agreement beyond chance (Cohen 1960); null without a record, or where both gave one and the same label throughout.</summary>
    public double? Kappa
    {
        get
        {
            double chance = 0;
            for (int label = 0; label < labels; label++)
            {
                chance += _first[label] * _second[label];
            }

            double n = Records;
            double room = (n * n) - chance;
            return room > 0 ? ((_agreed * n) - chance) / room : null;
        }
    }

    public void Clear()
    {
        Array.Clear(_first);
        Array.Clear(_second);
        _agreed = 0;
        Records = 0;
    }

    public void Add(int type, int times)
    {
        (int first, int second) = Math.DivRem(type, labels);
        Records += times;
        _first[first] += times;
        _second[second] += times;
        _agreed += first == second ? times : 0;
    }
}
