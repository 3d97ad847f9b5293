namespace GlamRules.Matching.Automata;

/// <summary>A way to match a pattern that leaps over words: looked at alone, in texts that hold all its pieces.</summary>
/// <param name="Pattern">The number of the pattern.</param>
/// <param name="Pieces">How many pieces it has, up to 64.</param>
/// <param name="Whole">The automaton of the whole, or null where the pattern itself must be asked.</param>
internal sealed record Leap(int Pattern, int Pieces, Automaton? Whole);
