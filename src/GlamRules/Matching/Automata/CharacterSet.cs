using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace GlamRules.Matching.Automata;

/// <summary>
/// The UTF-16 units that one element of an expression takes, as ranges. The framework's own engine is asked, over every
/// unit there is, so that classes, categories and the folding of case are its own and never a copy of them.
/// </summary>
internal sealed class CharacterSet
{
    private static readonly string Everything = string.Create(char.MaxValue + 1, 0, static (span, _) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = (char)i;
        }
    });

    private static readonly ConcurrentDictionary<(string Element, bool CaseSensitive), CharacterSet> Known = [];

    private CharacterSet((char Low, char High)[] ranges) => Ranges = ranges;

    /// <summary>Ascending and apart from each other; both ends are in.</summary>
    public IReadOnlyList<(char Low, char High)> Ranges { get; }

    /// <summary>What makes the boundaries of <c>\b</c>: the characters of <c>\w</c> and the two joiners.</summary>
    public static CharacterSet OfWords { get; } = Of(@"[\w\u200C\u200D]", caseSensitive: true);

    public static CharacterSet OfLineFeed { get; } = Of(@"\n", caseSensitive: true);

    /// <param name="element">Something that takes exactly one unit: a letter (escaped where it must be), a class, an escape or the full stop.</param>
    /// <param name="caseSensitive">Whether case counts.</param>
    public static CharacterSet Of(string element, bool caseSensitive) =>
        Known.GetOrAdd((element, caseSensitive), static key =>
        {
            RegexOptions options = RegexOptions.CultureInvariant | (key.CaseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase);
            List<(char, char)> ranges = [];
            foreach (ValueMatch run in new Regex($"(?:{key.Element})+", options).EnumerateMatches(Everything))
            {
                ranges.Add(((char)run.Index, (char)(run.Index + run.Length - 1)));
            }

            return new CharacterSet([.. ranges]);
        });

    public bool Contains(char c)
    {
        foreach ((char low, char high) in Ranges)
        {
            if (c <= high)
            {
                return c >= low;
            }
        }

        return false;
    }
}
