using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Rules.Suggesting;

/// <summary>A rule as it will be written: nothing about it is known to the engine that its JSON does not say.</summary>
public sealed record RuleDraft
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public required Candidate When { get; init; }

    public required string Why { get; init; }

    /// <summary>0 to 1, or null: not written.</summary>
    public double? Confidence { get; init; }

    /// <summary>Values of the field that the rule votes on.</summary>
    public ImmutableArray<string> Match { get; init; } = [];

    /// <summary>Values that it does not vote on.</summary>
    public ImmutableArray<string> NoMatch { get; init; } = [];

    /// <summary>An id from words: lower-case letters, digits and hyphens, at most 60 long.</summary>
    public static string ToId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder id = new();
        foreach (char c in Text.FoldedText.Fold(text))
        {
            if (char.IsLetterOrDigit(c) && id.Length < 60)
            {
                id.Append(c);
            }
            else if (id.Length is > 0 and < 60 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "rule";
    }

    /// <summary>Writes the rule; a field is named only where the set's own is another.</summary>
    public void Write(Utf8JsonWriter json, string? ownField)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("label", Label);
        if (Confidence is { } confidence)
        {
            json.WriteNumber("confidence", confidence);
        }

        json.WritePropertyName("when");
        When.Write(json, ownField);
        json.WriteString("why", Why);
        if (Match.Length + NoMatch.Length > 0)
        {
            json.WriteStartObject("examples");
            WriteExamples(json, "match", Match, ownField);
            WriteExamples(json, "noMatch", NoMatch, ownField);
            json.WriteEndObject();
        }

        json.WriteString("source", "suggested");
        json.WriteEndObject();
    }

    /// <summary>The rule's JSON, indented by two spaces, ready to paste.</summary>
    public string ToJson(string? ownField) => ToText(json => Write(json, ownField));

    /// <summary>How all JSON of this folder is written: two spaces, line feeds, letters of every language as they are.</summary>
    internal static string ToText(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void WriteExamples(Utf8JsonWriter json, string member, ImmutableArray<string> values, string? ownField)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(member);
        foreach (string value in values)
        {
            if (When.Field == ownField)
            {
                json.WriteStringValue(value);
            }
            else
            {
                json.WriteStartObject();
                json.WriteString(When.Field, value);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}
