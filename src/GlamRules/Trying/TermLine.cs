using GlamRules.Evaluation;

namespace GlamRules.Trying;

/// <summary>One term of a rule's lists, as it occurs.</summary>
/// <param name="Rule">Index of the rule.</param>
/// <param name="List">The list as its author named it: its file, or its terms.</param>
/// <param name="Term">The text matched, without case and accents.</param>
/// <param name="Fires">Records on which the rule votes and this is the first term found.</param>
/// <param name="Precision">Share of them that gold gives the rule's label, with a Wilson interval.</param>
public sealed record TermLine(int Rule, string List, string Term, int Fires, Estimate Precision);
