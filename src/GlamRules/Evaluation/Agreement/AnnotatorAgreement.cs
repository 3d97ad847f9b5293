namespace GlamRules.Evaluation.Agreement;

/// <summary>One annotator against what all of them take for true.</summary>
/// <param name="Given">Records labelled.</param>
/// <param name="Shared">Those of them that others labelled too.</param>
/// <param name="WithConsensus">Of <paramref name="Shared"/> the share where the label is the consensus's; it has a part in it.</param>
/// <param name="WithOthers">Share of agreeing words among all words of others on the same records; null without any.</param>
public sealed record AnnotatorAgreement(string Annotator, int Given, int Shared, Estimate WithConsensus, double? WithOthers);
