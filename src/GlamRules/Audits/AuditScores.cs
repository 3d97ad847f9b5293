using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Audits;

/// <summary>What an assessment knows and a corpus alone does not: answers to its records, and what counts.</summary>
public sealed record AuditScores
{
    /// <summary>The records answered, in corpus order.</summary>
    public required IReadOnlyList<LabelledRecord> Records { get; init; }

    /// <summary>The split they are from; null for all records.</summary>
    public required Split? Split { get; init; }

    public required ImmutableArray<EvaluatedPredictor> Predictors { get; init; }

    public required Criteria Criteria { get; init; }

    /// <summary>Share of records that just one system of the first pair gets right; null where no pair is compared.</summary>
    public double? Discordance { get; init; }

    /// <summary>Names of predictors that may have been fitted on these records: their certainty is no evidence.</summary>
    public ImmutableArray<string> FittedOnThese { get; init; } = [];
}
