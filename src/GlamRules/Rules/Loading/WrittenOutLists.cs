using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>
/// Conditions in which every list that stands in a file, in a table or in <c>ruleset.json</c> is written out, and every
/// pattern that it names: they mean the same in another folder.
/// </summary>
/// <param name="folder">The rule set's folder.</param>
/// <param name="header">Its header.</param>
/// <param name="diagnostics">Takes what is wrong with a list.</param>
internal sealed class WrittenOutLists(string folder, RuleSetHeader header, DiagnosticBag diagnostics)
{
    private const string Near = "near";
    private const string Group = "terms" + JsonText.InList;

    private readonly ConditionReader _reader = new() { Folder = folder, Fields = null, DefaultField = null, Diagnostics = diagnostics, Kinds = [], Lists = header.Lists };
    private readonly NamedPatterns _patterns = new(header.Patterns);

    /// <summary>A condition as JSON on one line.</summary>
    public string Of(JsonValue condition) => JsonText.Of(condition, Instead);

    /// <summary>The terms of a list, wherever it stands; null, with a diagnostic, where it can't be read.</summary>
    public ImmutableArray<string>? Terms(JsonValue terms) => TermSource.Read(terms, _reader)?.Terms;

    /// <summary>A pattern without names of others; null, with a diagnostic, where one is unknown.</summary>
    public string? Pattern(JsonValue pattern) => _patterns.Expand(pattern, diagnostics)?.Text;

    // Null where a value can stand as it is.
    private string? Instead(JsonValue value, string member, string within) => member switch
    {
        "pattern" when value.Kind == JsonKind.String && Pattern(value) is { } pattern => JsonText.Quote(pattern),
        "terms" when value.Kind != JsonKind.Array && within != Near => Written(value),
        // Among its groups a text is a term, unless it names a list or a file.
        Group when within == Near && (value["file"] is not null || (value.Kind == JsonKind.String && (header.Lists.ContainsKey(value.Text) || value.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)))) => Written(value),
        _ => null,
    };

    private string? Written(JsonValue terms) => Terms(terms) is { } read ? $"[{string.Join(", ", read.Select(JsonText.Quote))}]" : null;
}
