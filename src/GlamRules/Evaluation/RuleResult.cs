using GlamRules.Corpora;

namespace GlamRules.Evaluation;

/// <summary>
/// One rule measured against gold, in the terms of labelling functions (Ratner et al. 2017). Shares are of all records
/// of the split with gold.
/// </summary>
/// <param name="Fires">Records on which it votes.</param>
/// <param name="Coverage">Share on which it votes.</param>
/// <param name="Overlap">Share on which it votes and another rule votes too.</param>
/// <param name="Conflict">Share on which it votes and another votes otherwise.</param>
/// <param name="Precision">Correct among its votes, with a Wilson interval; absent where it never fires.</param>
public sealed record RuleResult(
    string Predictor, Split? Split, string Id, string Label, int Fires, double? Coverage, double? Overlap, double? Conflict,
    int Correct, int Incorrect, Estimate Precision);
