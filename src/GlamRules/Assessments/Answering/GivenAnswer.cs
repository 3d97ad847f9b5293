using System.Collections.Immutable;

namespace GlamRules.Assessments.Answering;

/// <summary>What a person answered.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Text">The answer, not empty.</param>
/// <param name="By">Who answered.</param>
/// <param name="On">On which day, as year-month-day.</param>
/// <param name="References">What it rests on: titles or addresses.</param>
public sealed record GivenAnswer(string Question, string Text, string By, string On, ImmutableArray<string> References);
