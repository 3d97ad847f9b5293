namespace GlamRules.Matching.Automata;

/// <summary>Many patterns as one automaton, before any of its states is worked out; shared by all threads.</summary>
internal sealed class Automaton
{
    private readonly Instruction[] _instructions;
    private readonly Alphabet _alphabet;
    private readonly int _words = -1;

    private Automaton(PatternCompiler compiler, Alphabet alphabet, IEnumerable<int> starts)
    {
        _instructions = [.. compiler.Instructions];
        _alphabet = alphabet;
        Starts = [.. starts];
        UsesLineFeed = Asserts(Assertion.EndOrLastLineFeed);
        if (Asserts(Assertion.WordBoundary) || Asserts(Assertion.NoWordBoundary))
        {
            _words = alphabet.Number(CharacterSet.OfWords);
        }

        if (UsesLineFeed)
        {
            alphabet.Number(CharacterSet.OfLineFeed);
        }
    }

    /// <summary>There once the alphabet is closed.</summary>
    public CharacterClasses Classes => _alphabet.Classes;

    /// <summary>Where the patterns begin.</summary>
    public int[] Starts { get; }

    /// <summary>Whether a line feed at the very end is not as others are.</summary>
    public bool UsesLineFeed { get; }

    /// <summary>The class of a line feed that ends the text.</summary>
    public int LastLineFeed => Classes.Count;

    /// <summary>The class of what stands behind the last unit.</summary>
    public int End => Classes.Count + 1;

    public int ClassCount => Classes.Count + 2;

    public int Length => _instructions.Length;

    /// <summary>Compiles expressions together.</summary>
    /// <param name="expressions">Such as <see cref="PatternCompiler.Knows"/> says yes to.</param>
    /// <param name="numbers">The number by which a match of each is told.</param>
    /// <param name="alphabet">Still open.</param>
    /// <param name="refused">Takes the places of those that would take too much room.</param>
    public static Automaton Of(IReadOnlyList<Expression> expressions, IReadOnlyList<int> numbers, Alphabet alphabet, List<int> refused)
    {
        PatternCompiler compiler = new(alphabet);
        List<int> starts = [];
        for (int i = 0; i < expressions.Count; i++)
        {
            if (compiler.Add(expressions[i], numbers[i]) is { } start)
            {
                starts.Add(start);
            }
            else
            {
                refused.Add(i);
            }
        }

        return new Automaton(compiler, alphabet, starts);
    }

    public Instruction this[int place] => _instructions[place];

    public bool IsWord(int @class) => _words >= 0 && @class < Classes.Count && Classes.IsIn(_words, @class);

    /// <summary>Whether an instruction takes a class of units.</summary>
    public bool Takes(Instruction instruction, int @class)
    {
        // The last line feed is in the sets that line feeds are in.
        int plain = @class == LastLineFeed ? Classes.OfUnit['\n'] : @class;
        return plain < Classes.Count && Classes.IsIn(instruction.Argument, plain);
    }

    /// <summary>Whether an assertion holds between two places.</summary>
    public bool Holds(Assertion assertion, bool atStart, bool afterWord, int @class) => assertion switch
    {
        Assertion.Start => atStart,
        Assertion.End => @class == End,
        Assertion.EndOrLastLineFeed => @class >= LastLineFeed,
        Assertion.WordBoundary => afterWord != IsWord(@class),
        _ => afterWord == IsWord(@class),
    };

    private bool Asserts(Assertion assertion) => Array.Exists(_instructions, i => i.Operation == Operation.Assert && i.Argument == (int)assertion);
}
