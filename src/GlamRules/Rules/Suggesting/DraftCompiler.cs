using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Loading;

namespace GlamRules.Rules.Suggesting;

/// <summary>Makes rules of drafts by way of their JSON, so that the engine runs what a file would say.</summary>
internal static class DraftCompiler
{
    /// <exception cref="InvalidOperationException">A draft is no valid rule: our own mistake.</exception>
    public static ImmutableArray<Rule> Compile(IReadOnlyList<RuleDraft> drafts, string? ownField, FieldList? fields, string path)
    {
        DiagnosticBag diagnostics = new();
        SourceText source = new(path, SuggestedRulesFile.ToText(drafts, ownField));
        ConditionReader conditions = new()
        {
            Folder = Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".",
            Fields = fields,
            DefaultField = ownField,
            Diagnostics = diagnostics,
            Kinds = BuiltInConditions.All,
        };
        ImmutableArray<Rule> rules = [.. new RuleReader(conditions, [], diagnostics).ReadAll(JsonParser.Parse(source, diagnostics)!)];
        return !diagnostics.HasErrors && rules.Length == drafts.Count ? rules
            : throw new InvalidOperationException(string.Join("; ", diagnostics.ToImmutable().Select(d => d.Message)));
    }
}
