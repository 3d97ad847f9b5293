using GlamRules.Text;

namespace GlamRules.Audits.Texts;

/// <summary>Pairs of names that are probably one: the commoner first.</summary>
internal static class SpellingPairs
{
    /// <summary>In shorter names one letter makes another word: Danish and Spanish, drama and dramas.</summary>
    private const int LongEnough = 8;

    /// <summary>A slip is rare beside what was meant: at most one in twenty.</summary>
    private const int RarerBy = 20;

    /// <summary>Beyond that many names all pairs would be too many, and they are no label set.</summary>
    private const int MostNames = 2000;

    /// <param name="counts">How often each name occurs.</param>
    /// <param name="byEdit">Whether a plural's s and, where one is rare, a single other letter makes no other name.</param>
    public static IEnumerable<(string A, string B)> Of(IReadOnlyDictionary<string, int> counts, bool byEdit)
    {
        (string Name, string Folded)[] names = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, Fold(c.Key))).Take(MostNames)];
        for (int i = 0; i < names.Length; i++)
        {
            for (int j = i + 1; j < names.Length; j++)
            {
                (string a, string b) = (names[i].Folded, names[j].Folded);
                if (a == b || (byEdit && (IsPlural(a, b) || IsPlural(b, a) || (counts[names[i].Name] >= RarerBy * counts[names[j].Name] && IsSlip(a, b)))))
                {
                    yield return (names[i].Name, names[j].Name);
                }
            }
        }
    }

    // What is left without letters and digits is not folded away: + and - may be two labels.
    private static string Fold(string name)
    {
        string folded = FoldedText.Fold(name, Folding.Case | Folding.Accents | Folding.Ligatures | Folding.Canonical);
        string letters = new([.. folded.Where(Words.IsPart)]);
        return letters.Length == 0 ? folded.Trim() : letters;
    }

    private static bool IsPlural(string one, string many) => one.Length > 3 && many.Length == one.Length + 1 && many[^1] == 's' && many.StartsWith(one, StringComparison.Ordinal);

    // Other digits are another number.
    private static bool IsSlip(string a, string b)
    {
        if (Math.Min(a.Length, b.Length) < LongEnough || Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        int start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        bool swapped = shorter.Length == longer.Length && start + 1 < longer.Length && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start]
            && shorter.AsSpan(start + 2).SequenceEqual(longer.AsSpan(start + 2));
        bool changed = longer.AsSpan(start + 1).SequenceEqual(shorter.AsSpan(start + (shorter.Length == longer.Length ? 1 : 0)));
        return !char.IsDigit(longer[start]) && (swapped || changed);
    }
}
