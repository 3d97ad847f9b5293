using GlamRules.Corpora.Packages;

namespace GlamRules.Assessments;

/// <summary>An assessment as read, with the description of its corpus.</summary>
/// <param name="Definition">The protocol.</param>
/// <param name="Corpus">The corpus; its key is there, from the package or from the assessment.</param>
/// <param name="Split">How the assessment divides the records, or null: as the corpus says.</param>
public sealed record AssessmentFile(AssessmentDefinition Definition, CorpusDescription Corpus, SplitRule? Split);
