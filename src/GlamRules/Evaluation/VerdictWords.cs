using GlamRules.Predictions;

namespace GlamRules.Evaluation;

/// <summary>The id of a verdict in results: about regex and ML where rules meet a model, neutral otherwise.</summary>
public static class VerdictWords
{
    /// <summary>Whether a comparison may speak of regex and ML: a is rules and b a model.</summary>
    public static bool AreRulesAgainstModel(PredictorKind a, PredictorKind b) => a == PredictorKind.Rules && b == PredictorKind.Model;

    /// <summary>The id, such as <c>regex-is-enough</c> or <c>a-is-enough</c>.</summary>
    public static string Id(Verdict verdict, bool rulesAgainstModel) => verdict switch
    {
        Verdict.ABetter => rulesAgainstModel ? "rules-better" : "a-better",
        Verdict.AIsEnough => rulesAgainstModel ? "regex-is-enough" : "a-is-enough",
        Verdict.BAdds => rulesAgainstModel ? "ml-adds" : "b-adds",
        Verdict.BBetterSizeUnclear => rulesAgainstModel ? "ml-better-size-unclear" : "b-better-size-unclear",
        Verdict.Inconclusive => "inconclusive",
        Verdict.TooFewToJudge => "too-few-to-judge",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>The id in a comparison between predictors of these kinds.</summary>
    public static string Id(Verdict verdict, PredictorKind a, PredictorKind b) => Id(verdict, AreRulesAgainstModel(a, b));
}
