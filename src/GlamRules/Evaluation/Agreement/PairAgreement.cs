namespace GlamRules.Evaluation.Agreement;

/// <summary>Two annotators on the records that both labelled.</summary>
/// <param name="N">Records that both labelled; at least one.</param>
/// <param name="Observed">Share of them on which they agree.</param>
/// <param name="Kappa">Cohen's kappa, its interval by resampling records; absent where both gave one label throughout.</param>
public sealed record PairAgreement(string A, string B, int N, double Observed, Estimate Kappa);
