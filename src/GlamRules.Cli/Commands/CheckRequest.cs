using GlamRules.Corpora.Loading;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What a user asks of <c>check</c>.</summary>
internal sealed record CheckRequest(string Path, bool Lint, string? Corpus, string? Task, LoadOptions Load, ScriptPermission Permission);
