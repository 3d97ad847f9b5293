namespace GlamRules.Evaluation.Agreement;

/// <summary>
/// How a single annotator does at the task: what a predictor may be held against. Gold made from the annotators' own
/// words flatters them, so that the first figure is a ceiling; the second leaves each out of what they are measured by.
/// </summary>
/// <param name="Words">Labels of records with gold.</param>
/// <param name="WithGold">Share of them that are gold; the interval resamples records. Absent without any.</param>
/// <param name="OthersKnown">Labels of records on which the others have a majority.</param>
/// <param name="WithOthers">Share of those that are what the majority of the others says. Absent without any.</param>
public sealed record HumanBaseline(int Words, Estimate WithGold, int OthersKnown, Estimate WithOthers);
