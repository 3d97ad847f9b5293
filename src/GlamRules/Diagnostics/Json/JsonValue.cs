using System.Collections.Immutable;
using System.Globalization;

namespace GlamRules.Diagnostics.Json;

/// <summary>A JSON value that knows where it stands in its file.</summary>
public sealed class JsonValue
{
    internal JsonValue(SourceText source, JsonKind kind, int offset)
    {
        Source = source;
        Kind = kind;
        Offset = offset;
    }

    public SourceText Source { get; }

    public JsonKind Kind { get; }

    /// <summary>UTF-16 offset of its first character in the file.</summary>
    public int Offset { get; }

    /// <summary>UTF-16 units from the first character to the last.</summary>
    public int Length { get; internal set; }

    /// <summary>The decoded text of a string; the digits of a number; else empty.</summary>
    public string Text { get; internal init; } = "";

    public bool IsTrue { get; internal init; }

    /// <summary>The elements of an array; else empty.</summary>
    public ImmutableArray<JsonValue> Items { get; internal set; } = [];

    /// <summary>The members of an object in their order; else empty.</summary>
    public ImmutableArray<JsonMember> Members { get; internal set; } = [];

    public SourceLocation Location => Source.Locate(Offset, Length);

    /// <summary>The value of the member of that name, or null.</summary>
    public JsonValue? this[string name] => Members.FirstOrDefault(m => m.Name == name)?.Value;

    /// <summary>The number, where it is one that a double holds; else null.</summary>
    public double? AsNumber =>
        Kind == JsonKind.Number && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : null;

    /// <summary>The place of a stretch inside a string, given by offsets into its decoded text.</summary>
    public SourceLocation LocateInText(int index, int length = 1)
    {
        int from = RawOffset(index);
        return Source.Locate(from, Math.Max(1, RawOffset(index + length) - from));
    }

    private int RawOffset(int index)
    {
        int raw = Offset + 1;
        ReadOnlySpan<char> text = Source.Text;
        for (int i = 0; i < index && raw < Offset + Length - 1; i++)
        {
            // A backslash that JSON does not know stands for itself.
            raw += text[raw] != '\\' || !"\"\\/bfnrtu".Contains(text[raw + 1], StringComparison.Ordinal) ? 1 : text[raw + 1] == 'u' ? 6 : 2;
        }

        return raw;
    }
}
