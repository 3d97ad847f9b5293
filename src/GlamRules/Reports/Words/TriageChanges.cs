using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Words;

/// <summary>What would change the order of projects, in words.</summary>
public static class TriageChanges
{
    /// <summary>What an answer given otherwise would do, as what follows the project's name.</summary>
    public static string Sentence(AnswerChange change, Wording words)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(words);
        string to = TriageWords.Answer(change.Question, change.To, words);
        string from = TriageWords.Answer(change.Question, change.From, words);
        string place = change.Before == change.After ? "it would stay where it is and others would move" : Goes(change.Before, change.After, words);
        string first = change.First is { } name && name != change.Project ? $", and {name} would be first" : "";
        return $"if “{change.Question.Name}” were “{to}” (now “{from}”), {place}{first}.";
    }

    /// <summary>What a weight halved or doubled would do.</summary>
    public static string Sentence(WeightChange change, Wording words)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(words);
        Move[] others = [.. change.Moves.Where(m => m.Project != change.First)];
        string[] moves = [.. others.Take(Most).Select(m => $"{m.Project} from {words.Number(m.Before)} to {words.Number(m.After)}")];
        string[] parts =
        [
            .. change.First is { } name ? new[] { $"{name} would be first" } : [],
            .. others.Length > Most ? [$"{string.Join(", ", moves)}, and {words.Small(others.Length - Most)} more"] : others.Length > 0 ? new[] { Wording.List(moves) } : [],
        ];
        return $"with {Weight(change.Id)} {(change.Factor < 1 ? "halved" : "doubled")}, {string.Join("; ", parts)}.";
    }

    /// <summary>What the answer to an open question decides, as a short phrase.</summary>
    public static string Decides(OpenQuestion open, Wording words)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(words);
        string points = open.Width == 0 ? "" : $"{TriageWords.Points(open.Width, words)} points of {Weights.IdOf(open.Question.Aspect)}";
        return open.Places > 0 ? $"place {words.Number(open.Best)} to {words.Number(open.Worst)}; {points}"
            : points.Length > 0 ? $"no place; {points}"
            : "no points";
    }

    private const int Most = 3;

    private static string Goes(int before, int after, Wording words) => after < before
        ? $"it would rise from place {words.Number(before)} to {words.Number(after)}"
        : $"it would fall from place {words.Number(before)} to {words.Number(after)}";

    private static string Weight(string id) => Questionnaire.Find(id) is { } question ? $"the weight of “{question.Name}”" : $"the weight of all {id}";
}
