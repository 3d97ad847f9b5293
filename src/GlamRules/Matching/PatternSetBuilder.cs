using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GlamRules.Matching.Automata;
using GlamRules.Matching.Syntax;

namespace GlamRules.Matching;

/// <summary>Decides for each pattern how it is looked for: followed whole, by its pieces, or by words that it must hold.</summary>
internal sealed class PatternSetBuilder(ImmutableArray<TextPattern> patterns)
{
    private const int MostPieces = 64;

    private readonly Alphabet _alphabet = new();
    private readonly List<Expression> _followed = [];
    private readonly List<int> _numbers = [];
    private readonly List<(int Leap, ulong Bit)> _pieces = [];
    private readonly List<Leap> _leaps = [];

    /// <summary>Whether a pattern is of the sort, and short enough, to be followed.</summary>
    public static bool CanFollow(TextPattern pattern)
    {
        if (PatternParser.Parse(pattern.Pattern) is not { } node || !PatternCompiler.Knows(node))
        {
            return false;
        }

        PatternCompiler compiler = new(new Alphabet());
        return node.Alternatives().All(way => compiler.Add(new Expression(way, pattern.Pattern, pattern.CaseSensitive), 0) is not null);
    }

    public PatternSet Build()
    {
        for (int i = 0; i < patterns.Length; i++)
        {
            PatternNode? node = PatternParser.Parse(patterns[i].Pattern);
            if (node is null || !PatternCompiler.Knows(node))
            {
                AskItself(i);
                continue;
            }

            foreach (PatternNode way in node.Alternatives())
            {
                AddWay(i, new Expression(way, patterns[i].Pattern, patterns[i].CaseSensitive));
            }
        }

        List<int> refused = [];
        Automaton automaton = Automaton.Of(_followed, _numbers, _alphabet, refused);
        foreach (int pattern in refused.Select(r => _numbers[r]).Select(n => n < patterns.Length ? n : _leaps[_pieces[n - patterns.Length].Leap].Pattern).Distinct().ToList())
        {
            _leaps.Add(new Leap(pattern, 0, null));
        }

        _alphabet.Close();
        return new PatternSet(patterns, automaton, [.. _pieces], [.. _leaps]);
    }

    private void AddWay(int pattern, Expression way)
    {
        if (Pieces.Of(way) is not { Length: <= MostPieces } pieces)
        {
            _followed.Add(way);
            _numbers.Add(pattern);
            return;
        }

        List<int> refused = [];
        Automaton whole = Automaton.Of([way], [0], _alphabet, refused);
        AddLeap(new Leap(pattern, pieces.Length, refused.Count == 0 ? whole : null), pieces);
    }

    // What no automaton can follow is asked itself, in texts with one of the words that it must hold.
    private void AskItself(int pattern)
    {
        IReadOnlyList<string>? required = RequiredLiterals.Of(patterns[pattern].Pattern);
        string words = required is { Count: > 0 } ? string.Join('|', required.Select(Regex.Escape)) : "";
        AddLeap(new Leap(pattern, words.Length == 0 ? 0 : 1, null), words.Length == 0 ? [] : [new Expression(PatternParser.Parse(words)!, words, patterns[pattern].CaseSensitive)]);
    }

    private void AddLeap(Leap leap, ImmutableArray<Expression> pieces)
    {
        for (int p = 0; p < pieces.Length; p++)
        {
            _followed.Add(pieces[p]);
            _numbers.Add(patterns.Length + _pieces.Count);
            _pieces.Add((_leaps.Count, 1UL << p));
        }

        _leaps.Add(leap);
    }
}
