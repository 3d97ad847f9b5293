using System.Collections.Immutable;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Peers.Input;

/// <summary>
/// Many expressions from few: the realistic ones, then their shapes with other words, and alternations as rules made of
/// term lists have them. Mixed after the first, all different.
/// </summary>
internal static class PatternMaker
{
    private static readonly string[] Links = ["of", "in", "on", "and", "from", "with", "(of|in)", "of the", "(in|on|at) the"];

    public static ImmutableArray<string> Make(ImmutableArray<string> realistic, Vocabulary vocabulary, int count)
    {
        SeededRandom random = new(3);
        HashSet<string> made = new(StringComparer.Ordinal);
        List<string> all = [.. realistic.Take(count)];
        made.UnionWith(all);
        while (all.Count < count)
        {
            string pattern = One(random, vocabulary);
            if (made.Add(pattern))
            {
                all.Add(pattern);
            }
        }

        return [.. all];
    }

    private static string One(SeededRandom random, Vocabulary vocabulary)
    {
        return random.Next(20) switch
        {
            < 6 => $@"\b({Words(3 + random.Next(6))})\b",
            < 9 => $@"\b{Word()} {Link()} {Word()}\b",
            < 11 => $@"\b{Word()}(s|es|ed|ing)?\b",
            11 => $@"\b(a|an|the|this) ({Words(2)})\b",
            12 => $@"\b({Words(3)}) of (a|an|the|his|her) (\w+ )?({Words(2)})\b",
            13 => $@"^(the |an? )?({Words(2)}) (of|in|and)\b",
            14 => $@"\b({Words(2)})( and (\w+ )?({Words(2)}))? on ({Words(2)})\b",
            15 => $@"\b{Word()},? (1[5-9]\d\d|\d{{1,3}})\b",
            16 => $@"\b(near|at|from|to|by) [a-z]+{Tail()}\b",
            17 => $@"\b({Words(2)})[- ]?({Words(2)})s?\b",
            18 => $@"\b(mr|mrs|miss|sir|lord|lady)\b\.? ({Words(3)})\b|\b({Words(2)}) (esq|bart)\b",
            _ => $@"\b({Words(2)})\b.*\b({Words(2)})\b",
        };

        string Word() => vocabulary.Draw(random);
        string Words(int count) => string.Join('|', Enumerable.Range(0, count).Select(_ => Word()));
        string Link() => Links[random.Next(Links.Length)];
        string Tail()
        {
            string word = Word();
            return word[^Math.Min(4, word.Length - 1)..];
        }
    }
}
