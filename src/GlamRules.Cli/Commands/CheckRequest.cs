using GlamRules.Corpora.Loading;

namespace GlamRules.Cli.Commands;

/// <summary>What a user asks of <c>check</c>.</summary>
internal sealed record CheckRequest(string Path, bool Lint, string? Corpus, string? Task, LoadOptions Load, bool AllowScripts);
