using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What a system answered, and what it went by: the rules that carried the answer, then those against it.</summary>
internal static class AnswerWords
{
    public static RecordAnswer Of(AssessedPredictor predictor, int record, Answer gold)
    {
        Prediction prediction = predictor.Predictions[record];
        string answer = prediction.Outcome switch
        {
            Outcome.Answered => Text(prediction.Answer!),
            Outcome.Abstained => "(no answer)",
            _ => "(failed)",
        };
        return new RecordAnswer(predictor.Name, answer, Why(predictor, prediction), gold.Equals(prediction.Answer));
    }

    /// <summary>Labels have commas of their own, so a set is parted by something else.</summary>
    public static string Text(Answer answer) => answer.Kind is TaskKind.Label or TaskKind.Labels
        ? answer.Labels.IsEmpty ? "(none)" : string.Join(" · ", answer.Labels)
        : answer.ToString();

    private static string Why(AssessedPredictor predictor, Prediction prediction)
    {
        if (prediction.Fault is { } fault)
        {
            return fault;
        }

        string[] carried = Rules(vote => Carries(vote, prediction.Answer));
        string[] against = [.. Rules(vote => !Carries(vote, prediction.Answer)).Except(carried)];
        string by = carried.Length > 0 ? $"by {Wording.List(carried)}"
            : predictor.Result.Kind == PredictorKind.Rules && prediction.Outcome == Outcome.Answered ? "by default" : "";
        return against.Length == 0 ? by : $"{by}{(by.Length > 0 ? "; " : "")}against: {Wording.List(against)}";

        string[] Rules(Func<Vote, bool> which) => [.. prediction.Votes.Where(which).Select(v => predictor.Description.Rules[v.Rule].Id).Distinct(StringComparer.Ordinal)];
    }

    private static bool Carries(Vote vote, Answer? answer) => answer is not null && (answer.Kind switch
    {
        TaskKind.Value => vote.Label == answer.Value,
        TaskKind.Spans => true,
        _ => answer.Labels.Contains(vote.Label),
    });
}
