namespace GlamRules.Evaluation.Agreement;

/// <summary>How the consensus of Dawid and Skene was reached.</summary>
/// <param name="Rounds">Rounds until it stood still, or the most allowed.</param>
/// <param name="Determined">False with fewer than three annotators, whose errors can't be told apart: it then follows the majority.</param>
/// <param name="OtherThanMajority">Records on which it names another label than a majority does.</param>
public sealed record ConsensusFit(int Rounds, bool Converged, bool Determined, int OtherThanMajority);
