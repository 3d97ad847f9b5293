using System.Collections.Immutable;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Peers.Input;

/// <summary>The words of the collections and which stand side by side, in plain small letters, without the commonest.</summary>
internal sealed class Vocabulary
{
    private const int ShortestWord = 3;

    // A list of terms holds names, not the words that every tenth line has.
    private const int MostOften = 400;

    // Among so many of the most frequent, each is drawn about as often.
    private const double Steady = 50;

    private Vocabulary(ImmutableArray<string> words, ImmutableArray<(string First, string Second)> pairs)
    {
        Words = words;
        Pairs = pairs;
    }

    /// <summary>Distinct words by how often they occur, the most frequent first.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Distinct pairs of words, of which neither is among the commonest of all, by how often they occur.</summary>
    public ImmutableArray<(string First, string Second)> Pairs { get; }

    public static Vocabulary Of(ImmutableArray<string> texts)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        Dictionary<(string, string), int> pairs = [];
        foreach (string text in texts)
        {
            string? before = null;
            foreach (string token in PlainLetters.Of(text).ToLowerInvariant().Split(' '))
            {
                string word = token.Trim('.', ',', ';', ':', '"', '\'', '(', ')', '[', ']', '?', '!');
                if (word.Length < ShortestWord || !word.All(char.IsAsciiLetter))
                {
                    before = null;
                    continue;
                }

                words[word] = words.GetValueOrDefault(word) + 1;
                if (before is not null)
                {
                    pairs[(before, word)] = pairs.GetValueOrDefault((before, word)) + 1;
                }

                before = token.Length == word.Length ? word : null;
            }
        }

        return new Vocabulary(
            [.. words.Where(w => w.Value <= MostOften).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Key)],
            [.. pairs.Where(p => words[p.Key.Item1] <= MostOften || words[p.Key.Item2] <= MostOften)
                .OrderByDescending(p => p.Value).ThenBy(p => p.Key.Item1, StringComparer.Ordinal).ThenBy(p => p.Key.Item2, StringComparer.Ordinal).Select(p => p.Key)]);
    }

    /// <summary>A word, the frequent ones more often: its rank is about as likely to be from 100 to 1,000 as from 1,000 to 10,000.</summary>
    public string Draw(SeededRandom random) => Words[(int)(Steady * (Math.Pow(1 + (Words.Length / Steady), random.NextDouble()) - 1))];
}
