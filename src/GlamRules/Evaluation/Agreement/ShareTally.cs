using GlamRules.Statistics.Resampling;

namespace GlamRules.Evaluation.Agreement;

/// <summary>A share of words over records that hold several; a type is how many of a record's words are right, of how many.</summary>
internal sealed class ShareTally((int Right, int All)[] types) : ITally
{
    private long _right;
    private long _all;

    public double Figure => _all == 0 ? double.NaN : (double)_right / _all;

    public void Clear() => _right = _all = 0;

    public void Add(int type, int times)
    {
        _right += (long)types[type].Right * times;
        _all += (long)types[type].All * times;
    }
}
