namespace GlamRules.Triage.Questions;

/// <summary>An answer that a question allows.</summary>
/// <param name="Word">As written in the file.</param>
/// <param name="Meaning">In a few words to a curator.</param>
/// <param name="Points">From 0, the worst, to 100, the best; without weight where the question earns none.</param>
public sealed record AnswerChoice(string Word, string Meaning, double Points = 0);
