using System.Collections.Immutable;

namespace GlamRules.Applying.Writing;

/// <summary>The columns of what is written, in their order.</summary>
internal static class OutputColumns
{
    /// <summary>Those before the columns that are copied.</summary>
    public static ImmutableArray<string> Own { get; } = ["id", "answer", "outcome", "score", "evidence", "fault", "predictor"];

    /// <summary>The place of the score among them.</summary>
    public static int Score { get; } = Own.IndexOf("score");

    public static ImmutableArray<string> Answers(ApplyPlan plan) => [.. Own, .. plan.Keep];

    public static ImmutableArray<string> Human(ApplyPlan plan) => ["id", .. plan.Fields.Names, .. plan.Keep.Where(k => plan.Fields.IndexOf(k) < 0), "answer"];
}
