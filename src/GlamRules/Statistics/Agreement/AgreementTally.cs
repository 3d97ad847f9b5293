using GlamRules.Statistics.Resampling;

namespace GlamRules.Statistics.Agreement;

/// <summary>
/// Sums over records from which the figures of agreement among any number of annotators follow. Records with fewer
/// than two labels say nothing and are left out. All sums add up, so that a resample is the same with other weights.
/// </summary>
/// <param name="counts">For each type of record how often each label was given.</param>
internal sealed class AgreementTally(IReadOnlyList<int[]> counts) : ITally
{
    private readonly double[] _values = new double[counts.Count == 0 ? 0 : counts[0].Length];
    private double _disagreement;
    private double _agreement;
    private int _fewest = int.MaxValue;
    private int _most;

    /// <summary>Records with two labels or more.</summary>
    public int Records { get; private set; }

    double ITally.Figure => Alpha ?? double.NaN;

    /// <summary>Mean over records of the share of pairs of annotators that agree; null without such a pair.</summary>
    public double? Observed => Records == 0 ? null : _agreement / Records;

    /// <summary>
    /// Alpha of Krippendorff (2011) for nominal labels, missing ones allowed: 1 is perfect, 0 what chance gives. Null
    /// where no two labels differ at all: there is then nothing that chance could have got wrong.
    /// </summary>
    public double? Alpha
    {
        get
        {
            (double n, double pairs) = Pairs();
            double expected = n > 1 ? ((n * n) - pairs) / (n - 1) : 0;
            return expected > 0 ? 1 - (_disagreement / expected) : null;
        }
    }

    /// <summary>
    /// Kappa of Fleiss (1971). Null where records differ in how many labels they have, for which it isn't defined, or
    /// where all labels are the same.
    /// </summary>
    public double? Fleiss
    {
        get
        {
            (double n, double pairs) = Pairs();
            double chance = n > 0 ? pairs / (n * n) : 1;
            return _fewest == _most && chance < 1 ? (Observed - chance) / (1 - chance) : null;
        }
    }

    /// <summary>The sums of all records.</summary>
    public static AgreementTally Of(Ratings ratings)
    {
        AgreementTally tally = new([.. Enumerable.Range(0, ratings.Records).Select(ratings.CountsOf)]);
        for (int record = 0; record < ratings.Records; record++)
        {
            tally.Add(record, 1);
        }

        return tally;
    }

    public void Clear()
    {
        Array.Clear(_values);
        _disagreement = _agreement = 0;
        Records = _most = 0;
        _fewest = int.MaxValue;
    }

    public void Add(int type, int times)
    {
        int[] given = counts[type];
        double labels = 0;
        double squares = 0;
        foreach (int count in given)
        {
            labels += count;
            squares += (double)count * count;
        }

        if (labels < 2)
        {
            return;
        }

        Records += times;
        _fewest = Math.Min(_fewest, (int)labels);
        _most = Math.Max(_most, (int)labels);
        _disagreement += times * ((labels * labels) - squares) / (labels - 1);
        _agreement += times * (squares - labels) / (labels * (labels - 1));
        for (int label = 0; label < given.Length; label++)
        {
            _values[label] += (double)given[label] * times;
        }
    }

    private (double Values, double SameLabel) Pairs()
    {
        double n = 0;
        double squares = 0;
        foreach (double count in _values)
        {
            n += count;
            squares += count * count;
        }

        return (n, squares);
    }
}
