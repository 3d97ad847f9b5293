using GlamRules.Matching;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Planning;

/// <summary>The patterns that are looked for in one field under one folding.</summary>
internal sealed class PatternScanDraft(FieldReference field)
{
    public FieldReference Field => @field;

    public List<TextPattern> Patterns { get; } = [];

    /// <summary>The atom of each.</summary>
    public List<int> Atoms { get; } = [];
}
