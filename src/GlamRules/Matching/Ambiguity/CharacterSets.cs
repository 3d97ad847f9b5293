using System.Text.RegularExpressions;

namespace GlamRules.Matching.Ambiguity;

/// <summary>
/// Which characters a part of an expression takes, told over ASCII, a choice of others, and those that the expression
/// names itself; whether two parts may take the same one is then quickly said.
/// </summary>
internal sealed class CharacterSets
{
    private const int Words = 4;

    // Letters, marks, digits, spaces and signs from beyond ASCII, some of each kind.
    private const string Others = "\u00A0\u00AB\u00BA\u00BF\u00C4\u00D7\u00DF\u00E4\u00E9\u00F8\u0153\u017F\u0301\u0391\u03B1\u0416\u0436\u05D0\u0661\u0905\u093E\u2003\u2013\u2019\u201C\u2028\u2030\u20AC\u212A\u3042\u4E00\uAC00\uD83D\uFB01";

    private readonly string _alphabet;
    private readonly RegexOptions _options;
    private readonly Dictionary<string, ulong[]> _known = new(StringComparer.Ordinal);

    public CharacterSets(string pattern, bool caseSensitive)
    {
        string ascii = string.Create(128, 0, static (span, _) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = (char)i;
            }
        });
        string own = new([.. pattern.Where(c => c >= 0x80).Distinct()]);
        string alphabet = ascii + Others + own + own.ToLowerInvariant() + own.ToUpperInvariant();
        _alphabet = alphabet[..Math.Min(alphabet.Length, Words * 64)];
        _options = RegexOptions.CultureInvariant | (caseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase);
    }

    public static ulong[] Everything { get; } = [ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue];

    /// <summary>What a class, an escape or a letter takes.</summary>
    public ulong[] Of(string element)
    {
        if (_known.TryGetValue(element, out ulong[]? set))
        {
            return set;
        }

        set = new ulong[Words];
        foreach (ValueMatch match in new Regex(element, _options, TimeSpan.FromSeconds(1)).EnumerateMatches(_alphabet))
        {
            set[match.Index / 64] |= 1UL << (match.Index % 64);
        }

        return _known[element] = set;
    }

    public static bool Meet(ulong[] a, ulong[] b) => ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2]) | (a[3] & b[3])) != 0;
}
