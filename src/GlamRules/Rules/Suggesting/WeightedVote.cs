namespace GlamRules.Rules.Suggesting;

/// <summary>A candidate that votes for a label, by its place in the index, with the log-odds that its vote adds.</summary>
internal readonly record struct WeightedVote(int Candidate, int Label, double Weight);
