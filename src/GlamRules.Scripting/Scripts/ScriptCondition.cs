using GlamRules.Corpora;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Running;

namespace GlamRules.Scripting.Scripts;

/// <summary>Asks a script, wherever it runs; what it throws is a fault of the record that names the user's file and line.</summary>
internal sealed class ScriptCondition(int rule, string id, IScriptHost host) : Condition
{
    public override string Kind => "script";

    public override string Sought => id;

    public override BatchAnswers? Batches => host.Batches;

    public override bool Holds(Record record, MatchList places) => host.Ask(rule, record, places);
}
