namespace GlamRules.Rules.Suggesting;

/// <summary>A candidate and the records on which it holds.</summary>
/// <param name="Candidate">What it looks for.</param>
/// <param name="Postings">Places of the records, ascending.</param>
internal sealed record IndexedCandidate(Candidate Candidate, int[] Postings);
