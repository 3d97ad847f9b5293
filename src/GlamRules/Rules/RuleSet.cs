using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Rules;

/// <summary>A rule set as loaded: rules in their order and how their votes become an answer.</summary>
public sealed record RuleSet
{
    public required string Folder { get; init; }

    public required string Name { get; init; }

    public string Version { get; init; } = "";

    public ImmutableArray<string> Authors { get; init; } = [];

    public required TaskKind Kind { get; init; }

    /// <summary>The labels it may answer, in order.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>The field that conditions read where they name none, or null.</summary>
    public string? Field { get; init; }

    public Resolve Resolve { get; init; }

    /// <summary>How likely each label is before any rule votes, for weighted votes; a label that is not here is as likely as any other.</summary>
    public ImmutableDictionary<string, double> Chances { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Whether the confidences were fitted together, as weights that simply add up: no chance of labels is taken off them.</summary>
    internal bool FittedTogether { get; init; }

    /// <summary>The answer where no rule votes, or null: then it abstains, or answers with the empty set where a set is asked for.</summary>
    public Answer? Default { get; init; }

    /// <summary>Whether all its rules look for words that may hurt.</summary>
    public bool Sensitive { get; init; }

    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>Examples of the set as a whole.</summary>
    public ImmutableArray<SetExample> Examples { get; init; } = [];

    /// <summary>SHA-256 over its files in ordinal order of their paths, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The fields that the rules were bound to, or null where none were known.</summary>
    public FieldList? Fields { get; init; }
}
