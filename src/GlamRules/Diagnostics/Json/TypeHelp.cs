using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Diagnostics.Json;

/// <summary>Says how a value of the wrong type is written right: the same value where it can be, else an example.</summary>
internal static class TypeHelp
{
    /// <param name="member">The member whose value it is, or null where its shape is not known.</param>
    public static string Of(string name, Member? member, JsonValue found, JsonKind wanted)
    {
        string shown = found.Source.Text.Substring(found.Offset, found.Length);
        bool isShort = shown.Length <= 40 && !shown.Contains('\n', StringComparison.Ordinal);
        return (found.Kind, wanted) switch
        {
            (JsonKind.String, JsonKind.Number) when double.TryParse(found.Text, System.Globalization.CultureInfo.InvariantCulture, out _) => $"Write \"{name}\": {found.Text}, without quotation marks.",
            (JsonKind.String, JsonKind.Boolean) when found.Text is "true" or "false" => $"Write \"{name}\": {found.Text}, without quotation marks.",
            (JsonKind.Number or JsonKind.Boolean, JsonKind.String) => $"Write \"{name}\": \"{shown}\", in quotation marks.",
            (JsonKind.Array, JsonKind.String) when isShort && found.Items is [{ Kind: JsonKind.String } only] => $"Write \"{name}\": {JsonText.Of(only)}, without brackets.",
            (not JsonKind.Array, JsonKind.Array) when isShort && found.Kind != JsonKind.Null => $"Write \"{name}\": [{shown}], in square brackets.",
            _ when member is not null => $"Write it so: {MemberExample.Of(member)}.",
            (_, JsonKind.Object) => $"Write \"{name}\": {{ ... }}, with names and values in the braces.",
            (_, JsonKind.Array) => $"Write \"{name}\": [ ... ], with commas between its elements.",
            (_, JsonKind.String) => $"Write \"{name}\": \"...\", in quotation marks.",
            (_, JsonKind.Number) => $"Write \"{name}\": 1, or another number without quotation marks.",
            _ => $"Write \"{name}\": true or \"{name}\": false, without quotation marks.",
        };
    }

    /// <summary>What to write for a member that stands there by another name: with its value where that is short, else the name alone, and an example where the value can't be its.</summary>
    public static string Renamed(Member member, JsonMember other)
    {
        JsonValue found = other.Value;
        bool isPlain = found.Kind is JsonKind.String or JsonKind.Number or JsonKind.Boolean || (found.Kind == JsonKind.Array && found.Items.All(i => i.Kind == JsonKind.String));
        return !Fits(member.Shape, found.Kind) ? $"Write it so: {MemberExample.Of(member)}."
            : isPlain && found.Length <= 40 ? $"Write \"{member.Name}\": {JsonText.Of(found)}."
            : $"Write \"{member.Name}\": in place of \"{other.Name}\":.";
    }

    /// <summary>Whether a value of a kind may be what a shape asks for.</summary>
    public static bool Fits(Shape shape, JsonKind kind) => shape switch
    {
        ChoiceShape choice => choice.Shapes.Any(s => Fits(s, kind)),
        FlagShape => kind == JsonKind.Boolean,
        NothingShape => kind == JsonKind.Null,
        NumberShape => kind == JsonKind.Number,
        ListShape => kind == JsonKind.Array,
        TextShape or WordShape => kind == JsonKind.String,
        AnyShape => true,
        _ => kind == JsonKind.Object,
    };

    /// <summary>For an element of a list that should be a text.</summary>
    public static string OfElement(string name, JsonValue found) => found.Kind is JsonKind.Number or JsonKind.Boolean
        ? $"Write \"{found.Source.Text.AsSpan(found.Offset, found.Length)}\", in quotation marks."
        : $"Each element of '{name}' is a text in quotation marks: [\"one\", \"another\"].";

    /// <summary>For something else where an object should be.</summary>
    public static string OfObject(ObjectShape? shape, JsonValue found)
    {
        if (shape is not { Members: [var first, ..] members })
        {
            return "Put what it holds into braces { }: each name in quotation marks, a colon, and its value.";
        }

        return found.Kind == JsonKind.Array && members.FirstOrDefault(m => m.Required) is { Shape: ListShape } list
            ? $"Write {{ \"{list.Name}\": before the list, and }} after it."
            : $"Write it in braces, such as {{ {MemberExample.Of(members.FirstOrDefault(m => m.Required) ?? first)} }}.";
    }
}
