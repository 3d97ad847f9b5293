using System.Collections.Immutable;

namespace GlamRules.Applying.Writing;

/// <summary>The columns of what is written, in their order.</summary>
internal static class OutputColumns
{
    /// <summary>Those before the columns that are copied.</summary>
    public static ImmutableArray<string> Own { get; } = ["id", "answer", "outcome", "score", "evidence", "fault", "predictor"];

    public static ImmutableArray<string> Answers(ApplyPlan plan) => [.. Own, .. plan.Keep];

    public static ImmutableArray<string> Human(ApplyPlan plan) => ["id", .. plan.Fields.Names, .. plan.Keep.Where(k => plan.Fields.IndexOf(k) < 0), "answer"];
}
