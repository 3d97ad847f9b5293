using System.Globalization;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What a user asks of <c>try</c>.</summary>
internal sealed record TryRequest(string Folder, string Corpus, string? Task, string? Data, bool PerTerm, int Errors, CultureInfo Culture, ScriptPermission Permission, bool Json);
