using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What a user asks <c>suggest</c> for.</summary>
internal sealed record SuggestInput(string Rules, string Corpus, string? Task, string? Label, string? Data, string? Model, int Limit, ScriptPermission Permission);
