using System.Collections.Immutable;
using System.Text;
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
    private readonly ConditionReader _reader = new() { Folder = folder, Fields = null, DefaultField = null, Diagnostics = diagnostics, Kinds = [], Lists = header.Lists };
    private readonly NamedPatterns _patterns = new(header.Patterns);

    /// <summary>A condition as JSON on one line.</summary>
    public string Of(JsonValue condition)
    {
        StringBuilder text = new();
        Write(condition, "", "", text);
        return text.ToString();
    }

    /// <summary>The terms of a list, wherever it stands; null, with a diagnostic, where it can't be read.</summary>
    public ImmutableArray<string>? Terms(JsonValue terms) => TermSource.Read(terms, _reader)?.Terms;

    /// <summary>A pattern without names of others; null, with a diagnostic, where one is unknown.</summary>
    public string? Pattern(JsonValue pattern) => _patterns.Expand(pattern, diagnostics)?.Text;

    private void Write(JsonValue value, string member, string within, StringBuilder text)
    {
        if (IsElsewhere(value, member, within) && Terms(value) is { } terms)
        {
            text.Append('[').AppendJoin(", ", terms.Select(JsonText.Quote)).Append(']');
            return;
        }

        switch (value.Kind)
        {
            case JsonKind.Object:
                text.Append("{ ");
                for (int i = 0; i < value.Members.Length; i++)
                {
                    text.Append(i > 0 ? ", " : "").Append(JsonText.Quote(value.Members[i].Name)).Append(": ");
                    Write(value.Members[i].Value, value.Members[i].Name, member, text);
                }

                text.Append(" }");
                break;
            case JsonKind.Array:
                text.Append('[');
                for (int i = 0; i < value.Items.Length; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Write(value.Items[i], member == "terms" ? "term" : "", within, text);
                }

                text.Append(']');
                break;
            case JsonKind.String when member == "pattern" && Pattern(value) is { } pattern:
                text.Append(JsonText.Quote(pattern));
                break;
            default:
                text.Append(JsonText.Of(value));
                break;
        }
    }

    // Among the groups of 'near' a text is a term unless it names a list or a file.
    private bool IsElsewhere(JsonValue value, string member, string within) => member switch
    {
        "terms" => value.Kind == JsonKind.String || value["file"] is not null,
        "term" when within == "near" => value["file"] is not null || (value.Kind == JsonKind.String && (header.Lists.ContainsKey(value.Text) || value.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))),
        _ => false,
    };
}
