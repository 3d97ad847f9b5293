using System.Text.RegularExpressions;
using GlamRules.Matching.Syntax;

namespace GlamRules.Matching.Automata;

/// <summary>Turns the parts of expressions into the instructions of one automaton.</summary>
internal sealed class PatternCompiler(Alphabet alphabet)
{
    // What one pattern may take up. A longer one is better off with an engine of its own.
    private const int Most = 1200;

    private readonly List<Instruction> _instructions = [];
    private int _limit;

    public IReadOnlyList<Instruction> Instructions => _instructions;

    /// <summary>Whether the parts are of the sort that an automaton can follow: no look-around, nothing atomic, no references.</summary>
    public static bool Knows(PatternNode node) => node.All().TrueForAll(part => part is not (LookNode or ReferenceNode or GroupNode { Atomic: true } or AnchorNode { Kind: 'G' }));

    /// <summary>Adds a pattern; the place where it begins, or null where it would take too much room.</summary>
    public int? Add(Expression expression, int number)
    {
        int before = _instructions.Count;
        _limit = before + Most;
        int start = Compile(expression.Node, expression.Pattern, expression.CaseSensitive, Emit(new Instruction(Operation.Accept, number, -1)));
        if (start >= 0)
        {
            return start;
        }

        _instructions.RemoveRange(before, _instructions.Count - before);
        return null;
    }

    // From the back to the front; -1 where there is no room left.
    private int Compile(PatternNode node, string pattern, bool caseSensitive, int next)
    {
        if (next < 0 || _instructions.Count > _limit)
        {
            return -1;
        }

        switch (node)
        {
            case CharacterNode character:
                return Emit(new Instruction(Operation.Take, alphabet.Number(CharacterSet.Of(ElementOf(character, pattern), caseSensitive)), next));
            case AnchorNode anchor:
                return Emit(new Instruction(Operation.Assert, (int)Meaning(anchor.Kind), next));
            case GroupNode group:
                return Compile(group.Body, pattern, caseSensitive, next);
            case SequenceNode sequence:
                for (int i = sequence.Parts.Length - 1; i >= 0; i--)
                {
                    next = Compile(sequence.Parts[i], pattern, caseSensitive, next);
                }

                return next;
            case AlternationNode alternation:
                int way = Compile(alternation.Branches[^1], pattern, caseSensitive, next);
                for (int i = alternation.Branches.Length - 2; i >= 0 && way >= 0; i--)
                {
                    int branch = Compile(alternation.Branches[i], pattern, caseSensitive, next);
                    way = branch < 0 ? -1 : Emit(new Instruction(Operation.Split, 0, branch, way));
                }

                return way;
            case RepeatNode repeat:
                return Repeat(repeat, pattern, caseSensitive, next);
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node, null);
        }
    }

    private int Repeat(RepeatNode repeat, string pattern, bool caseSensitive, int next)
    {
        int after = next;
        if (repeat.Most is { } most)
        {
            for (int i = repeat.Least; i < most && next >= 0; i++)
            {
                int body = Compile(repeat.Body, pattern, caseSensitive, next);
                next = body < 0 ? -1 : Emit(new Instruction(Operation.Split, 0, body, after));
            }
        }
        else
        {
            int loop = Emit(default);
            int body = Compile(repeat.Body, pattern, caseSensitive, loop);
            _instructions[loop] = new Instruction(Operation.Split, 0, body, next);
            next = body < 0 ? -1 : loop;
        }

        for (int i = 0; i < repeat.Least && next >= 0; i++)
        {
            int before = _instructions.Count;
            next = Compile(repeat.Body, pattern, caseSensitive, next);
            if (_instructions.Count == before)
            {
                // Nothing, however often, is nothing.
                break;
            }
        }

        return next;
    }

    /// <summary>The element as an expression of its own.</summary>
    public static string ElementOf(CharacterNode node, string pattern) => node.Literal is { } c ? Regex.Escape(c.ToString()) : pattern[node.Start..node.End];

    private static Assertion Meaning(char anchor) => anchor switch
    {
        '^' or 'A' => Assertion.Start,
        '$' or 'Z' => Assertion.EndOrLastLineFeed,
        'z' => Assertion.End,
        'b' => Assertion.WordBoundary,
        _ => Assertion.NoWordBoundary,
    };

    private int Emit(Instruction instruction)
    {
        _instructions.Add(instruction);
        return _instructions.Count - 1;
    }
}
