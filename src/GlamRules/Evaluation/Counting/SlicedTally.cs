namespace GlamRules.Evaluation.Counting;

/// <summary>A tally of all records, and one of each slice that some figure is confined to.</summary>
internal sealed class SlicedTally
{
    /// <summary>Stands for all records where the number of a slice is asked for.</summary>
    public const int Everything = -1;

    private readonly Tally _all;
    private readonly Tally[] _slices;

    public SlicedTally(int labels, int slices)
    {
        _all = new Tally(labels);
        _slices = [.. Enumerable.Range(0, slices).Select(_ => new Tally(labels))];
    }

    public Tally this[int slice] => slice == Everything ? _all : _slices[slice];

    public int SliceCount => _slices.Length;

    /// <param name="pair">What is counted.</param>
    /// <param name="slices">The slices in which it is.</param>
    /// <param name="times">How often; negative takes away.</param>
    public void Add(Pair pair, int[] slices, int times)
    {
        _all.Add(pair, times);
        foreach (int slice in slices)
        {
            _slices[slice].Add(pair, times);
        }
    }

    /// <summary>Starts again from counts of pairs: those over all records, then those of each slice.</summary>
    public void Set(Pair[] pairs, int[] counts)
    {
        _all.Set(pairs, counts.AsSpan(0, pairs.Length));
        for (int slice = 0; slice < _slices.Length; slice++)
        {
            _slices[slice].Set(pairs, counts.AsSpan((slice + 1) * pairs.Length, pairs.Length));
        }
    }

    /// <summary>Room for the counts that <see cref="Set"/> takes.</summary>
    public int[] RoomFor(Pair[] pairs) => new int[pairs.Length * (SliceCount + 1)];
}
