using GlamRules.Matching;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Planning;

/// <summary>The lists of terms that are looked for in one field under one folding.</summary>
internal sealed class TermScanDraft(FieldReference field)
{
    public FieldReference Field => @field;

    public List<(TermSet Set, int Atom)> Lists { get; } = [];
}
