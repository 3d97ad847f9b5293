using GlamRules.Corpora;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Suggesting;

/// <summary>Whether a rule votes on a text alone, as it will have to when its examples are tested.</summary>
internal sealed class ExampleProof
{
    private readonly Rule _rule;
    private readonly FieldList _fields;

    public ExampleProof(RuleDraft draft, string? ownField)
    {
        _fields = new FieldList([draft.When.Field]);
        _rule = DraftCompiler.Compile([draft], ownField, null, SuggestedRulesFile.FileName)[0];
    }

    public bool Votes(string text) => _rule.When.Holds(new Record("example", _fields, [new FieldValue(text)]), new MatchList());
}
