namespace GlamRules.Audits.Duplicates;

/// <summary>The runs of <see cref="Length"/> characters of a comparable text, as sorted 64-bit numbers without repeats.</summary>
internal static class Shingles
{
    /// <summary>Long enough that common words alone make no likeness, short enough that one letter changes few of them.</summary>
    public const int Length = 5;

    public static ulong[] Of(string text)
    {
        int count = text.Length - Length + 1;
        if (count <= 0)
        {
            return [];
        }

        ulong[] all = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            ulong hash = 0xCBF29CE484222325;
            for (int j = i; j < i + Length; j++)
            {
                hash = (hash ^ text[j]) * 0x100000001B3;
            }

            // The lower bits of a product depend on few of its factors' bits: all are stirred once more.
            hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
            all[i] = hash ^ (hash >> 32);
        }

        Array.Sort(all);
        int kept = 1;
        for (int i = 1; i < count; i++)
        {
            if (all[i] != all[kept - 1])
            {
                all[kept++] = all[i];
            }
        }

        return kept == count ? all : all[..kept];
    }

    /// <summary>Share of what either has that both have (Jaccard 1912), 0 to 1.</summary>
    public static double Likeness(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        int i = 0;
        int j = 0;
        int both = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                both++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        int either = a.Length + b.Length - both;
        return either == 0 ? 0 : (double)both / either;
    }
}
