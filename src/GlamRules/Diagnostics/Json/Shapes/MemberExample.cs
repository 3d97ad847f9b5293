using System.Globalization;

namespace GlamRules.Diagnostics.Json.Shapes;

/// <summary>Shows how a member may be written, for the help of messages.</summary>
internal static class MemberExample
{
    /// <summary>The member with a value, such as <c>"priority": 10</c>.</summary>
    public static string Of(Member member) => $"\"{member.Name}\": {Value(member)}";

    /// <summary>A value that the member may have, as JSON.</summary>
    public static string Value(Member member) => member.Example ?? Value(member.Shape);

    /// <summary>The first sentence of what it means.</summary>
    public static string Meaning(Member member)
    {
        int end = member.Description.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? member.Description : member.Description[..(end + 1)];
    }

    private static string Value(Shape shape) => shape switch
    {
        FlagShape => "true",
        NumberShape { From: > 0 and < double.MaxValue } number => number.From.ToString(CultureInfo.InvariantCulture),
        NumberShape => "1",
        WordShape word => $"\"{word.Words[0]}\"",
        ListShape list => $"[{Value(list.Item)}]",
        MapShape map => $"{{ \"...\": {Value(map.Value)} }}",
        ChoiceShape choice => Value(choice.Shapes[0]),
        ObjectShape { Members: [var first, ..] members } => $"{{ {string.Join(", ", (members.Any(m => m.Required) ? members.Where(m => m.Required) : [first]).Select(Of))} }}",
        NamedShape or ObjectShape => "{ ... }",
        _ => "\"...\"",
    };
}
