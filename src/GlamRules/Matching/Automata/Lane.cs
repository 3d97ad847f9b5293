namespace GlamRules.Matching.Automata;

/// <summary>A stretch of a batch on its way through an automaton.</summary>
/// <param name="Number">From 0.</param>
/// <param name="From">Where it begins.</param>
/// <param name="Until">Behind its last unit.</param>
/// <param name="Text">The text in which something was found last, counted in the batch.</param>
internal record struct Lane(int Number, int From, int Until, int Text);
