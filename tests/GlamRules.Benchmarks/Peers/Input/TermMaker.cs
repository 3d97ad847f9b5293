using System.Collections.Immutable;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Peers.Input;

/// <summary>
/// A list of terms like a gazetteer's: words and phrases of the collections, then names that sound like places and mostly
/// occur nowhere. Mixed, so that any number of the first lines is a smaller list of the same sort.
/// </summary>
internal static class TermMaker
{
    private static readonly string[] Starts = ["Al", "Ash", "Bar", "Ber", "Brad", "Cal", "Car", "Chel", "Dal", "Dor", "East", "Fern", "Gal", "Glen", "Hal", "Har", "Ips", "Kil", "King", "Lan", "Llan", "Mal", "Mar", "Nor", "Oak", "Pen", "Por", "Ros", "San", "Shel", "Stan", "Thorn", "Tre", "Ul", "Wal", "West", "Wor", "Yar"];
    private static readonly string[] Middles = ["", "a", "ber", "che", "de", "el", "en", "er", "i", "in", "ker", "la", "ling", "ma", "ne", "ning", "o", "ra", "ring", "sing", "ter", "tle", "vi", "wel"];
    private static readonly string[] Ends = ["beck", "borough", "bourne", "bridge", "burgh", "bury", "by", "chester", "cliff", "combe", "dale", "den", "don", "field", "ford", "gate", "grad", "ham", "haven", "heim", "hurst", "land", "leigh", "ley", "low", "mere", "minster", "moor", "mouth", "ness", "port", "sea", "shire", "stadt", "stead", "stoke", "ton", "ville", "well", "wich", "wick", "wood", "worth"];
    private static readonly string[] Before = ["", "", "", "Great ", "Little ", "Upper ", "Nether ", "St ", "New ", "Old "];
    private static readonly string[] After = ["", "", "", "", " Bay", " Hill", " on Sea", " Magna", " Green", " Castle"];

    private const double Words = 0.15;
    private const double Phrases = 0.35;

    public static ImmutableArray<string> Make(Vocabulary vocabulary, int count)
    {
        SeededRandom random = new(2);
        HashSet<string> terms = new(StringComparer.Ordinal);
        terms.UnionWith(Spread(vocabulary.Words, (int)(count * Words)));
        terms.UnionWith(Spread(vocabulary.Pairs, (int)(count * Phrases)).Select(p => $"{p.First} {p.Second}"));
        while (terms.Count < count)
        {
            string name = Of(Starts) + Of(Middles) + Of(Middles) + Of(Ends);
            terms.Add(Of(Before) + name + Of(After));
        }

        string[] mixed = [.. terms];
        random.Shuffle<string>(mixed);
        return [.. mixed];

        string Of(string[] parts) => parts[random.Next(parts.Length)];
    }

    // So many of them or all, the frequent and the rare.
    private static IEnumerable<T> Spread<T>(ImmutableArray<T> items, int count) =>
        Enumerable.Range(0, Math.Min(count, items.Length)).Select(i => items[(int)((long)i * items.Length / Math.Min(count, items.Length))]);
}
