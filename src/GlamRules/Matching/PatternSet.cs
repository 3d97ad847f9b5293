using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GlamRules.Matching.Automata;

namespace GlamRules.Matching;

/// <summary>
/// Many regular expressions as one: says in one pass over a text which of them match. The answers are exactly those of
/// <see cref="Regex"/> with <see cref="RegexOptions.CultureInvariant"/>. Any number of threads may share it, each with a
/// <see cref="PatternSetMatcher"/> of its own.
/// </summary>
public sealed class PatternSet
{
    internal PatternSet(ImmutableArray<TextPattern> patterns, Automaton automaton, ImmutableArray<(int, ulong)> pieces, ImmutableArray<Leap> leaps)
    {
        Patterns = patterns;
        Automaton = automaton;
        Pieces = pieces;
        Leaps = leaps;
        Always = [.. Enumerable.Range(0, leaps.Length).Where(l => leaps[l].Pieces == 0)];
    }

    public ImmutableArray<TextPattern> Patterns { get; }

    /// <summary>Follows all patterns, or pieces of them, at once.</summary>
    internal Automaton Automaton { get; }

    /// <summary>
    /// The pieces of leaps. The automaton tells of patterns by their indexes, and of pieces by numbers behind those.
    /// </summary>
    internal ImmutableArray<(int Leap, ulong Bit)> Pieces { get; }

    internal ImmutableArray<Leap> Leaps { get; }

    /// <summary>Leaps without pieces: every text must be looked at.</summary>
    internal ImmutableArray<int> Always { get; }

    public static PatternSet Of(IEnumerable<TextPattern> patterns) => new PatternSetBuilder([.. patterns]).Build();

    /// <summary>Whether an automaton can follow a pattern; else it must be asked itself, which may take until its limit of time.</summary>
    internal static bool CanFollow(TextPattern pattern) => PatternSetBuilder.CanFollow(pattern);

    /// <summary>A matcher for one thread.</summary>
    public PatternSetMatcher Matcher() => Matcher(asking: true);

    /// <param name="asking">Whether patterns that no automaton can follow are asked; else all that may match are named.</param>
    /// <param name="mostEntries">How many entries of the table of states there may be.</param>
    internal PatternSetMatcher Matcher(bool asking, int mostEntries = LazyStates.MostEntries) => new(this, asking, mostEntries);
}
