using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Segments;
using GlamRules.Text;

namespace GlamRules.Reports.Words;

/// <summary>Conditions of segments as the middle of a sentence.</summary>
public static class SegmentWords
{
    private const string Article = "the ";

    /// <summary>All of them: <c>the language is “German” and the title has more than 8 words</c>.</summary>
    public static string Clauses(ImmutableArray<SegmentCondition> conditions, AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Wording.List([.. conditions.Select(condition => Clause(condition, result))]);
    }

    /// <summary>The same where room is scarce: without the first article.</summary>
    public static string Heading(ImmutableArray<SegmentCondition> conditions, AssessmentResult result) =>
        Clauses(conditions, result) is var clauses && clauses.StartsWith(Article, StringComparison.Ordinal) ? clauses[Article.Length..] : clauses;

    private static string Clause(SegmentCondition condition, AssessmentResult result)
    {
        (string field, string value) = ($"the {condition.Field}", $"“{condition.Value}”");
        return condition.Subject switch
        {
            SegmentSubject.Slice => $"{field} is {value}",
            SegmentSubject.Value => $"{field} is or includes {value}",
            SegmentSubject.Missing => $"{field} is missing",
            SegmentSubject.Below => $"{field} is {(IsYear(condition.Value) ? "before" : "below")} {condition.Value}",
            SegmentSubject.From => $"{field} is {condition.Value} or {(IsYear(condition.Value) ? "later" : "more")}",
            SegmentSubject.AtMostWords => $"{field} has at most {Count(condition.Value, "word")}",
            SegmentSubject.MoreWords => $"{field} has more than {Count(condition.Value, "word")}",
            SegmentSubject.AtMostCharacters => $"{field} has at most {Count(condition.Value, "character")}",
            SegmentSubject.MoreCharacters => $"{field} has more than {Count(condition.Value, "character")}",
            SegmentSubject.Language when condition.Value == Languages.Undetermined => $"the language of {field} can’t be told",
            SegmentSubject.Language => $"{field} reads as {Languages.Name(condition.Value)}",
            SegmentSubject.Script => $"{field} is in {condition.Value} letters",
            SegmentSubject.Word => $"{field} has the word {value}",
            SegmentSubject.Mark => $"{field} has {Mark(condition.Value)}",
            SegmentSubject.Rule => $"the rule {value}{Of()} votes",
            SegmentSubject.NoRule => $"no rule{Of()} votes",
            SegmentSubject.Conflict => $"rules{Of()} vote against each other",
            SegmentSubject.Answer => $"{Does("answers", "answer")} {value}",
            SegmentSubject.NoAnswer => $"{Does("gives", "give")} no answer",
            _ => throw new NotSupportedException($"no words for {condition.Subject}"),
        };

        // "A rule of the rules" says too much.
        string Of() => SystemWords.The(result.Predictor(condition.Field)) is var the && the == "the rules" ? "" : $" of {the}";

        string Does(string singular, string plural) => SystemWords.Does(result.Predictor(condition.Field), singular, plural);
    }

    private static bool IsYear(string value) => value.Length == 4 && value.All(char.IsAsciiDigit);

    private static string Count(string number, string noun) => number == "1" ? $"1 {noun}" : $"{number} {noun}s";

    private static string Mark(string mark) => mark switch
    {
        "digit" => "a digit",
        "?" => "a question mark",
        "!" => "an exclamation mark",
        "(" => "a round bracket",
        "[" => "a square bracket",
        ":" => "a colon",
        ";" => "a semicolon",
        "/" => "a slash",
        _ => $"“{mark}”",
    };
}
