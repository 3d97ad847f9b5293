using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Running;

/// <summary>Runs scripts in this process, with all its rights: for sets of one's own.</summary>
internal sealed class InProcessHost(LoadedScripts scripts) : IScriptHost
{
    public ImmutableArray<DeclaredFile> Files => scripts.Files;

    public BatchAnswers? Batches => null;

    public bool Ask(int rule, Record record, MatchList places) => scripts.Ask(rule, record, places);
}
