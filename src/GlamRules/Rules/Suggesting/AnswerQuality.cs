using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Suggesting;

/// <summary>How far an answer is from what is right.</summary>
internal static class AnswerQuality
{
    /// <summary>0 where right. Of one label 1 for any other answer or none; of label sets how many are missing or too many.</summary>
    public static int Errors(Prediction prediction, Answer right)
    {
        if (right.Kind != TaskKind.Labels)
        {
            return right.Equals(prediction.Answer) ? 0 : 1;
        }

        string[] given = [.. prediction.Answer?.Labels ?? []];
        return given.Except(right.Labels, StringComparer.Ordinal).Count() + right.Labels.Except(given, StringComparer.Ordinal).Count();
    }

    public static bool SameAnswer(Prediction one, Prediction other) => one.Outcome == other.Outcome && Equals(one.Answer, other.Answer);
}
