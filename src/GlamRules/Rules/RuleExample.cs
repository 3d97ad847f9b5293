using System.Collections.Immutable;
using GlamRules.Diagnostics;

namespace GlamRules.Rules;

/// <summary>What an example says of its rule.</summary>
public enum ExampleKind
{
    /// <summary>The rule votes on it.</summary>
    Match,

    /// <summary>The rule does not vote on it.</summary>
    NoMatch,

    /// <summary>The rule should vote on it one day: a known gap.</summary>
    Todo,

    /// <summary>The rule should not vote on it one day: a known false alarm.</summary>
    TodoNoMatch,
}

/// <summary>An example beside a rule.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Fields">Field and value; an empty name stands for the set's own field.</param>
/// <param name="Location">Where it is written.</param>
public sealed record RuleExample(ExampleKind Kind, ImmutableArray<KeyValuePair<string, string>> Fields, SourceLocation Location);
