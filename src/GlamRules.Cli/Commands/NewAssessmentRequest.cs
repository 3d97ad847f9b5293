using GlamRules.Corpora.Loading;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What <c>new assessment</c> was asked.</summary>
/// <param name="Target">What each metric is to reach; null: what annotators reach, else a default.</param>
/// <param name="Quick">Whether no model is trained.</param>
internal sealed record NewAssessmentRequest(
    string Name, string Corpus, string? Task, string? Rules, LoadOptions Load, double? Target, bool Quick, ScriptPermission Permission)
{
    /// <summary>A file of project ideas to begin with; null: none.</summary>
    public string? Triage { get; init; }

    /// <summary>Which of its projects; null: the only one.</summary>
    public string? Project { get; init; }
}
