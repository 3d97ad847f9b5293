using System.Collections.Immutable;

namespace GlamRules.Rules.Conditions;

/// <summary>The kinds of condition that the library itself knows, in the order in which the guide lists them.</summary>
public static class BuiltInConditions
{
    public static ImmutableArray<IConditionKind> All { get; } =
    [
        new PatternConditionKind(),
        new TermsConditionKind(),
        new TextListKind("equals", "The field equals a text. Case and accents count nothing unless `\"case\": true`; so for the next three.", TextComparison.Equal),
        new TextListKind("oneOf", "The field equals one of several texts.", TextComparison.Equal),
        new TextListKind("starts", "The field starts with a text, or one of several.", TextComparison.Start),
        new TextListKind("ends", "The field ends with a text, or one of several.", TextComparison.End),
        new RangeConditionKind(),
        new LengthConditionKind(),
        new PresenceConditionKind("missing", "The field named is empty.", present: false),
        new PresenceConditionKind("present", "The field named is not empty.", present: true),
        new CombinationKind("all", "Every condition of a list holds.", parts => new AllCondition(parts)),
        new CombinationKind("any", "At least one condition of a list holds.", parts => new AnyCondition(parts)),
        new NotKind(),
    ];
}
