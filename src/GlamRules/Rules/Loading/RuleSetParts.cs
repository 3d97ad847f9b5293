using System.Collections.Immutable;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>What a loader can read: kinds of condition, and formats of rule files beside the library's own.</summary>
public sealed record RuleSetParts(ImmutableArray<IConditionKind> Conditions, ImmutableArray<IRuleFileReader> Readers)
{
    /// <summary>What the library itself knows.</summary>
    public static RuleSetParts BuiltIn { get; } = new(BuiltInConditions.All, []);

    /// <summary>Whether a set without rules is no mistake: rules are about to be found for it.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether a folder holds a rule set: a <c>ruleset.json</c>, or files of a format that needs none.</summary>
    public bool IsRuleSet(string folder) => File.Exists(Path.Combine(folder, RuleSetHeader.FileName)) || HeaderOf(folder) is not null;

    /// <summary>What takes the place of <c>ruleset.json</c> in a folder without one, or null.</summary>
    internal RuleSetHeader? HeaderOf(string folder) => !Directory.Exists(folder) ? null
        : Readers.Select(reader => FilesFor(reader, folder) is { Length: > 0 } files ? reader.HeaderOf(files) : null).FirstOrDefault(header => header is not null);

    /// <summary>Full paths of the files in a folder that a reader is for, in ordinal order of their names.</summary>
    internal static string[] FilesFor(IRuleFileReader reader, string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(f => f.EndsWith(reader.Extension, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];

    /// <summary>With further kinds and formats.</summary>
    public RuleSetParts With(IEnumerable<IConditionKind> conditions, IEnumerable<IRuleFileReader> readers) =>
        this with { Conditions = [.. Conditions, .. conditions], Readers = [.. Readers, .. readers] };
}
