using System.Collections.Immutable;

namespace GlamRules.Statistics.Agreement;

/// <summary>
/// What annotators said about records. An annotator may leave any record out, and a record may have no word at all. A
/// rule that votes or abstains is an annotator too.
/// </summary>
public sealed class Ratings
{
    private readonly ImmutableArray<Rating> _all;
    private readonly int[] _starts;

    /// <param name="annotators">How many there are.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="records">What was said about each record, by each annotator at most once.</param>
    /// <exception cref="ArgumentException">A number is out of range, or an annotator speaks twice about a record.</exception>
    public Ratings(int annotators, int labels, IEnumerable<IEnumerable<Rating>> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        Annotators = annotators;
        Labels = labels;
        ImmutableArray<Rating>.Builder all = ImmutableArray.CreateBuilder<Rating>();
        List<int> starts = [0];
        int[] lastHeard = new int[annotators];
        foreach (IEnumerable<Rating> record in records)
        {
            foreach (Rating rating in record)
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)rating.Annotator, (uint)annotators, nameof(records));
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)rating.Label, (uint)labels, nameof(records));
                if (lastHeard[rating.Annotator] == starts.Count)
                {
                    throw new ArgumentException($"annotator {rating.Annotator} speaks twice about record {starts.Count - 1}", nameof(records));
                }

                lastHeard[rating.Annotator] = starts.Count;
                all.Add(rating);
            }

            starts.Add(all.Count);
        }

        _all = all.ToImmutable();
        _starts = [.. starts];
    }

    public int Annotators { get; }

    public int Labels { get; }

    /// <summary>Records, those without a word too.</summary>
    public int Records => _starts.Length - 1;

    /// <summary>All words on all records.</summary>
    public int Count => _all.Length;

    /// <summary>What was said about a record.</summary>
    public ReadOnlySpan<Rating> this[int record] => _all.AsSpan()[_starts[record].._starts[record + 1]];

    /// <summary>How often each label was given to a record.</summary>
    public int[] CountsOf(int record)
    {
        int[] counts = new int[Labels];
        foreach (Rating rating in this[record])
        {
            counts[rating.Label]++;
        }

        return counts;
    }
}
