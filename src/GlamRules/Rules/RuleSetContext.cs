using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Rules;

/// <summary>What a reader of rules may know of the set and the task that they are for.</summary>
/// <param name="Folder">Full path of the set's folder.</param>
/// <param name="Kind">The task.</param>
/// <param name="Labels">The label set; empty where open.</param>
/// <param name="DefaultField">The set's own field, or null.</param>
/// <param name="Fields">The fields that records will carry, or null where not known.</param>
public sealed record RuleSetContext(string Folder, TaskKind Kind, ImmutableArray<string> Labels, string? DefaultField, FieldList? Fields);
