using System.Globalization;
using System.Text.Json;

namespace GlamRules.Rules.Suggesting;

/// <summary>A condition that a suggested rule may have: written as JSON, it means what its postings say.</summary>
/// <param name="Kind">What it looks for.</param>
/// <param name="Field">The field that it reads.</param>
/// <param name="Text">The word, start or value, folded; empty for a length or a range.</param>
/// <param name="Other">The second word of a pair, else empty.</param>
/// <param name="Min">Least length or number, or null.</param>
/// <param name="Max">Greatest length or number, or null.</param>
public sealed record Candidate(CandidateKind Kind, string Field, string Text, string Other = "", double? Min = null, double? Max = null)
{
    /// <summary>In words, for people: <c>"tale"</c>, <c>words that start with "histor"</c>.</summary>
    public string Describe() => Kind switch
    {
        CandidateKind.Term => $"\"{Text}\"",
        CandidateKind.Pair => $"\"{Text}\" and \"{Other}\"",
        CandidateKind.WordStart => $"words that start with \"{Text}\"",
        CandidateKind.TextStart => $"{Field} starts with \"{Text}\"",
        CandidateKind.FieldValue => Text.Length > 0 ? $"{Field} is \"{Text}\"" : $"{Field} is {Bounds()}",
        _ => $"{Field} of {Bounds()} words",
    };

    /// <summary>Writes the condition; a field is named only where the set's own is another.</summary>
    public void Write(Utf8JsonWriter json, string? ownField)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        switch (Kind)
        {
            case CandidateKind.Pair:
                json.WriteStartArray("all");
                new Candidate(CandidateKind.Term, Field, Text).Write(json, ownField);
                new Candidate(CandidateKind.Term, Field, Other).Write(json, ownField);
                json.WriteEndArray();
                json.WriteEndObject();
                return;
            case CandidateKind.Term:
                json.WriteStartArray("terms");
                json.WriteStringValue(Text);
                json.WriteEndArray();
                break;
            case CandidateKind.WordStart:
                json.WriteString("pattern", @"\b" + Text);
                break;
            case CandidateKind.TextStart:
                json.WriteString("starts", Text);
                break;
            case CandidateKind.FieldValue when Text.Length > 0:
                json.WriteString("equals", Text);
                break;
            default:
                WriteBounds(json);
                break;
        }

        if (Field != ownField)
        {
            json.WriteString("field", Field);
        }

        json.WriteEndObject();
    }

    private void WriteBounds(Utf8JsonWriter json)
    {
        bool length = Kind == CandidateKind.Length;
        json.WriteStartObject(length ? "length" : "range");
        if (Min is { } min)
        {
            json.WriteNumber(length ? "min" : "from", min);
        }

        if (Max is { } max)
        {
            json.WriteNumber(length ? "max" : "to", max);
        }

        if (length)
        {
            json.WriteString("of", "words");
        }

        json.WriteEndObject();
    }

    private string Bounds() => (Min, Max) switch
    {
        ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $"{min} or more"),
        (null, { } max) => string.Create(CultureInfo.InvariantCulture, $"{max} or fewer"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}"),
    };
}
