using System.Collections.Immutable;

namespace GlamRules.Rules.Conditions;

/// <summary>The kinds of condition that the library itself knows, in the order in which the guide lists them.</summary>
public static class BuiltInConditions
{
    public static ImmutableArray<IConditionKind> All { get; } =
    [
        new PatternConditionKind(),
        new TermsConditionKind(),
        new NearConditionKind(),
        new CountConditionKind(),
        new TextListKind("equals", "The field equals a text. Case and accents count nothing unless `fold` or `\"case\": true` says otherwise; so for the next three.", TextComparison.Equal,
            new("""{ "equals": "poemes" }""", "Poèmes", "Poèmes saturniens"), "equal", "is", "exact", "exactly", "eq", "same"),
        new TextListKind("oneOf", "The field equals one of several texts.", TextComparison.Equal,
            new("""{ "oneOf": ["bronze", "plaster"] }""", "Bronze", "Bronze and wood"), "in", "one of", "either", "any of", "among", "is in"),
        new TextListKind("starts", "The field starts with a text, or one of several.", TextComparison.Start,
            new("""{ "starts": ["on the ", "of the "] }""", "On the Origin of Species", "Thoughts on the Origin of Species"), "starts with", "begins", "begins with", "prefix", "start"),
        new TextListKind("ends", "The field ends with a text, or one of several.", TextComparison.End,
            new("""{ "ends": "on paper" }""", "Ink on paper", "Paper"), "ends with", "suffix", "end", "finishes"),
        new SameConditionKind("sameAs", "The field and another have a value in common. Where one of them is empty this does not hold.", same: true,
            new("""{ "sameAs": "subtitle" }""", """{ "title": "Ada", "subtitle": "ADA" }""", """{ "title": "Ada", "subtitle": "A novel" }"""), "same field", "equals field", "equal to"),
        new SameConditionKind("differs", "The field and another are both filled and have no value in common.", same: false,
            new("""{ "differs": "subtitle" }""", """{ "title": "Ada", "subtitle": "A novel" }""", """{ "title": "Ada" }"""), "different", "not same", "not equal", "differs from"),
        new RangeConditionKind(),
        new LengthConditionKind(),
        new LanguageConditionKind(),
        new ScriptConditionKind(),
        new PresenceConditionKind("missing", "The field named is empty.", present: false,
            new("""{ "missing": "subtitle" }""", """{ "title": "Ada" }""", """{ "title": "Ada", "subtitle": "A novel" }"""), "empty", "blank", "absent", "null", "is empty"),
        new PresenceConditionKind("present", "The field named is not empty.", present: true,
            new("""{ "present": "subtitle" }""", """{ "title": "Ada", "subtitle": "A novel" }""", """{ "title": "Ada" }"""), "exists", "filled", "not empty", "nonempty"),
        new RuleConditionKind(),
        new CombinationKind("all", "Every condition of a list holds.", parts => new AllCondition(parts),
            new("""{ "all": [ { "terms": ["horse"] }, { "terms": ["cart"] } ] }""", "The horse and the cart", "The horse"), "and", "every", "all of"),
        new CombinationKind("any", "At least one condition of a list holds.", parts => new AnyCondition(parts),
            new("""{ "any": [ { "terms": ["novel"] }, { "starts": "tales " } ] }""", "Tales of the sea", "The sea"), "or", "some", "at least one"),
        new NotKind(),
    ];
}
