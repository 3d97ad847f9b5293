using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>script</c>.</summary>
internal sealed class ScriptConditionKind : IConditionKind
{
    private static readonly Member Script = new("script", Shape.Word([.. Scripts.Names]), "The script, by its English name.") { Synonyms = ["alphabet", "writing", "writing system"], Required = true, Example = "\"Cyrillic\"" };

    private static readonly Member Share = new("share", Shape.Number(0.01, 1), "The least share of the letters that must be of the script.") { Default = "0.5", Example = "0.1" };

    public string Member => "script";

    public string Summary => "The letters of the field are of a script: half of them or more, unless `share` says otherwise. Figures and marks don't count.";

    public ImmutableArray<Member> Members => [Script, Share, CommonMembers.Field];

    public ConditionExample Example => new("""{ "script": "Cyrillic" }""", "Война и мир (War)", "War and peace (мир)");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        string? script = json.Word(Script);
        double share = json.Number(Share) ?? 0.5;
        return field is null || script is null ? null : new ScriptCondition(field, script, share);
    }
}
