using System.Collections.Immutable;

namespace GlamRules.Learning.Tuning;

/// <summary>What tuning settled on.</summary>
/// <param name="Candidate">How to fit.</param>
/// <param name="Temperature">Scores are divided by it before they become probabilities.</param>
/// <param name="Balance">How far rare labels are helped, 0 to 1; 0 for label sets.</param>
/// <param name="Shifts">Added to the score of each label before the answer is chosen.</param>
/// <param name="MacroF1">On the records held out.</param>
internal sealed record Choice(Candidate Candidate, double Temperature, double Balance, ImmutableArray<double> Shifts, double MacroF1);
