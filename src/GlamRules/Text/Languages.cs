using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GlamRules.Text;

/// <summary>
/// Tells the language of a text by its small words and telling letters, without a model. Good on sentences; a short
/// title often has neither, and is then not told. Near languages (Danish and Norwegian) are mistaken for each other.
/// </summary>
public static class Languages
{
    /// <summary>What a text that can't be told is called, as in ISO 639.</summary>
    public const string Undetermined = "und";

    private const int LongestWord = 24;

    // A telling letter weighs less than a word: names carry letters abroad.
    private const double LetterWeight = 0.4;

    private static readonly ImmutableArray<LanguageProfile> Profiles = LanguageProfiles.All;

    private static readonly FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> Words = Count(p => p.Words.Distinct(), 1)
        .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, (int Language, double Weight)[]> Letters = Count(p => p.Letters.Select(c => c.ToString()), LetterWeight)
        .ToFrozenDictionary(l => l.Key[0], l => l.Value);

    [ThreadStatic]
    private static (string? Text, string Language) _last;

    /// <summary>Codes of the languages known, in alphabetical order.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. Profiles.Select(p => p.Code)];

    /// <summary>Name of a language in English.</summary>
    public static string Name(string code) => Profiles.FirstOrDefault(p => p.Code == code)?.Name ?? "undetermined";

    /// <summary>The code of a text's language, or <see cref="Undetermined"/>.</summary>
    public static string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!ReferenceEquals(_last.Text, text))
        {
            _last = (text, Weigh(text));
        }

        return _last.Language;
    }

    private static string Weigh(ReadOnlySpan<char> text)
    {
        Span<double> weights = stackalloc double[Profiles.Length];
        weights.Clear();
        Span<char> word = stackalloc char[LongestWord];
        int length = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && Text.Words.IsPart(text[i]))
            {
                char small = char.ToLowerInvariant(text[i]);
                if (length < LongestWord)
                {
                    word[length] = small;
                }

                length++;
                if (small >= 0x80)
                {
                    Add(weights, Letters.GetValueOrDefault(small));
                }
            }
            else
            {
                if (length is > 0 and <= LongestWord && Words.TryGetValue(word[..length], out (int Language, double Weight)[]? languages))
                {
                    Add(weights, languages);
                }

                length = 0;
            }
        }

        return Heaviest(weights);
    }

    private static void Add(Span<double> weights, (int Language, double Weight)[]? languages)
    {
        foreach ((int language, double weight) in languages ?? [])
        {
            weights[language] += weight;
        }
    }

    private static string Heaviest(ReadOnlySpan<double> weights)
    {
        int best = 0;
        double second = 0;
        for (int i = 1; i < weights.Length; i++)
        {
            if (weights[i] > weights[best])
            {
                (best, second) = (i, weights[best]);
            }
            else
            {
                second = Math.Max(second, weights[i]);
            }
        }

        return weights[best] - second > 1e-9 ? Profiles[best].Code : Undetermined;
    }

    // What few languages share weighs more.
    private static Dictionary<string, (int Language, double Weight)[]> Count(Func<LanguageProfile, IEnumerable<string>> marks, double weight) =>
        Profiles.SelectMany((p, i) => marks(p).Select(m => (Mark: m, Language: i)))
            .GroupBy(m => m.Mark, m => m.Language, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().Select(l => (l, weight / g.Distinct().Count())).ToArray(), StringComparer.Ordinal);
}
