using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Running;

/// <summary>Where scripts run: in this process or in another.</summary>
internal interface IScriptHost
{
    /// <summary>What each file declared.</summary>
    ImmutableArray<DeclaredFile> Files { get; }

    /// <summary>Answers whole batches at once, where that is quicker; else null.</summary>
    BatchAnswers? Batches { get; }

    /// <summary>Asks a rule, by its place among all rules of the set; a fault throws.</summary>
    bool Ask(int rule, Record record, MatchList places);
}
