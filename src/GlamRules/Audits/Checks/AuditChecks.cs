using System.Collections.Immutable;

namespace GlamRules.Audits.Checks;

/// <summary>All checks, in the order in which findings of one severity are told.</summary>
internal static class AuditChecks
{
    public static ImmutableArray<AuditCheck> All { get; } =
    [
        new TextsAcrossSplits(),
        new RepeatedTexts(),
        new NearDuplicates(),
        new RowsOfOneRecord(),
        new AnswerInFeature(),
        new LabelNameInText(),
        new ContradictoryGold(),
        new DoubtfulGold(),
        new DoubtfulDates(),
        new LabelSpellings(),
        new AnnotatorsNeverDisagree(),
        new AnnotatorsOfOneLabel(),
        new AnnotatorsDisagree(),
        new OneSidedSlices(),
        new TooFewRecords(),
        new EmptyTexts(),
        new PlaceholderTexts(),
        new EncodingDamage(),
        new StyledLetters(),
        new OtherScript(),
    ];
}
