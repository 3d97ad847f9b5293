namespace GlamRules.Matching.Automata;

internal enum Operation : byte
{
    /// <summary>Takes a unit of a set and goes on.</summary>
    Take,

    /// <summary>Goes on both ways, and takes nothing.</summary>
    Split,

    /// <summary>Goes on where an assertion holds, and takes nothing.</summary>
    Assert,

    /// <summary>A pattern has matched.</summary>
    Accept,
}

/// <summary>What <c>^</c>, <c>$</c> and their like ask of a place.</summary>
internal enum Assertion : byte
{
    Start,
    End,
    EndOrLastLineFeed,
    WordBoundary,
    NoWordBoundary,
}

/// <summary>One step of an automaton that may be in many places at once.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Argument">The number of the set, the assertion, or the number of the pattern.</param>
/// <param name="Next">Where it goes on.</param>
/// <param name="Other">The other way of a split, or -1.</param>
internal readonly record struct Instruction(Operation Operation, int Argument, int Next, int Other = -1);
