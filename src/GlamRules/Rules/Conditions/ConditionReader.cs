using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads conditions of all kinds handed to it, and gives each kind what it needs to bind to the record.</summary>
public sealed partial class ConditionReader
{
    /// <summary>Where the rule set stands; term lists are looked for here and nowhere outside.</summary>
    public required string Folder { get; init; }

    /// <summary>The fields that the records will carry, or null where they are not known (checking without a corpus).</summary>
    public required FieldList? Fields { get; init; }

    /// <summary>The set's own field, or null.</summary>
    public required string? DefaultField { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }
}
