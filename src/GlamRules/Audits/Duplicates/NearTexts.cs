using GlamRules.Audits.Texts;
using GlamRules.Text;

namespace GlamRules.Audits.Duplicates;

/// <summary>
/// Finds texts that are nearly the same: those that share a band of <see cref="MinHash"/> and, looked at, at least
/// <see cref="Threshold"/> of their runs of five characters. Holds 64 bytes a text and never the texts; sets linked by a
/// common neighbour become one.
/// </summary>
internal static class NearTexts
{
    /// <summary>
    /// In a title of sixty characters one changed letter leaves 0.84 of the runs and two apart 0.70: so much as a slip of
    /// the pen, another edition's full stop or the next volume's number, and not another title of the same form.
    /// </summary>
    public const double Threshold = 0.8;

    /// <summary>Texts of a bucket are compared with so many that differ from each other: else boilerplate costs the square of its number.</summary>
    private const int MostLeaders = 8;

    /// <summary>The set of each text, named by its smallest member; a text of less than four words stands alone.</summary>
    /// <param name="count">How many texts there are, each unlike the others.</param>
    /// <param name="text">A text by number; asked for again whenever it is compared, by several threads.</param>
    /// <param name="cancellation">Ends the work early with an exception.</param>
    public static int[] Sets(int count, Func<int, string> text, CancellationToken cancellation)
    {
        uint[] bands = new uint[(long)count * MinHash.Bands];
        bool[] compared = new bool[count];
        MinHash hash = new();
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            ulong[] shingles = Of(ComparableText.Of(text(i)));
            if (shingles.Length > 0)
            {
                compared[i] = true;
                hash.Sign(shingles, bands.AsSpan(i * MinHash.Bands, MinHash.Bands));
            }
        });

        UnionFind sets = new(count);
        int[] places = [.. Enumerable.Range(0, count).Where(i => compared[i])];
        ulong[] keyed = new ulong[places.Length];
        for (int band = 0; band < MinHash.Bands; band++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < places.Length; i++)
            {
                keyed[i] = ((ulong)bands[(places[i] * MinHash.Bands) + band] << 32) | (uint)places[i];
            }

            Array.Sort(keyed);
            Join(keyed, sets, text);
        }

        return [.. Enumerable.Range(0, count).Select(sets.Find)];
    }

    /// <summary>Whether two texts are near each other.</summary>
    public static bool AreNear(string a, string b)
    {
        (string one, string two) = (ComparableText.Of(a), ComparableText.Of(b));
        return AreAlike(one.Length, two.Length, Of(one), Of(two));
    }

    // Where a text repeats itself it has fewer runs than characters: their lengths must be near each other as well.
    private static bool AreAlike(int lengthA, int lengthB, ulong[] a, ulong[] b) =>
        Math.Min(lengthA, lengthB) >= Threshold * Math.Max(lengthA, lengthB)
        && Math.Min(a.Length, b.Length) >= Threshold * Math.Max(a.Length, b.Length)
        && Shingles.Likeness(a, b) >= Threshold;

    // Of a short text every letter is much: then only the same counts.
    private static ulong[] Of(string comparable) => Words.Count(comparable) < ComparableText.FewestWords ? [] : Shingles.Of(comparable);

    private static void Join(ulong[] keyed, UnionFind sets, Func<int, string> text)
    {
        List<(int Text, int Length, ulong[] Shingles)> leaders = [];
        for (int from = 0; from < keyed.Length;)
        {
            int to = from + 1;
            while (to < keyed.Length && keyed[to] >> 32 == keyed[from] >> 32)
            {
                to++;
            }

            if (to - from > 1)
            {
                leaders.Clear();
                for (int i = from; i < to; i++)
                {
                    Follow((int)(uint)keyed[i], leaders, sets, text);
                }
            }

            from = to;
        }
    }

    // Joins a text to the first leader that it is near, or makes it one.
    private static void Follow(int item, List<(int Text, int Length, ulong[] Shingles)> leaders, UnionFind sets, Func<int, string> text)
    {
        foreach ((int leader, _, _) in leaders)
        {
            if (sets.Find(leader) == sets.Find(item))
            {
                return;
            }
        }

        string comparable = ComparableText.Of(text(item));
        ulong[] shingles = Of(comparable);
        foreach ((int leader, int length, ulong[] theirs) in leaders)
        {
            if (AreAlike(comparable.Length, length, shingles, theirs))
            {
                sets.Join(leader, item);
                return;
            }
        }

        if (leaders.Count < MostLeaders)
        {
            leaders.Add((item, comparable.Length, shingles));
        }
    }
}
