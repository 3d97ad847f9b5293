namespace GlamRules.Diagnostics;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
public static class DidYouMean
{
    /// <summary>
    /// The candidate nearest to <paramref name="found"/> by edits (insert, delete, replace, swap neighbours; case
    /// counts nothing), or null where none is nearer than a third of its length, at least one edit. Two single letters are
    /// near only where they are the same.
    /// </summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int longer = Math.Max(candidate.Length, found.Length);
            int limit = Math.Min(Math.Max(1, longer / 3), longer - 1);
            if (Math.Abs(candidate.Length - found.Length) > limit)
            {
                continue;
            }

            int distance = Distance(found.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance <= limit && distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>A sentence to append to a message: " Did you mean 'x'?", or nothing.</summary>
    public static string Sentence(string found, IEnumerable<string> candidates) =>
        Nearest(found, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    // Optimal string alignment (Damerau 1964, restricted).
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
