using System.Collections.Immutable;

namespace GlamRules.Diagnostics.Json.Shapes;

/// <summary>What a JSON value may be. Said once: the reader asks by it, the schema and the guide are written from it.</summary>
public abstract record Shape
{
    /// <summary>Any text.</summary>
    public static Shape Text { get; } = new TextShape();

    /// <summary>true or false.</summary>
    public static Shape Flag { get; } = new FlagShape();

    /// <summary>Whatever JSON can hold; read by somebody else.</summary>
    public static Shape Any { get; } = new AnyShape();

    /// <summary>A list of texts.</summary>
    public static Shape Texts { get; } = new ListShape(Text);

    /// <summary>One text, or a list of texts.</summary>
    public static Shape TextOrTexts { get; } = new ChoiceShape([Text, Texts]);

    /// <summary>null: nothing yet.</summary>
    public static Shape Nothing { get; } = new NothingShape();

    public static Shape Number(double from = double.MinValue, double to = double.MaxValue) => new NumberShape(from, to, false);

    public static Shape Whole(int from = int.MinValue, int to = int.MaxValue) => new NumberShape(from, to, true);

    /// <summary>One of some words.</summary>
    public static Shape Word(params string[] words) => new WordShape([.. words]);

    public static Shape List(Shape item) => new ListShape(item);

    public static Shape Map(Shape value) => new MapShape(value);

    public static Shape OneOf(params Shape[] shapes) => new ChoiceShape([.. shapes]);
}

public sealed record TextShape : Shape;

public sealed record FlagShape : Shape;

public sealed record AnyShape : Shape;

public sealed record NothingShape : Shape;

/// <param name="From"><see cref="double.MinValue"/> or <see cref="int.MinValue"/>: without a lower bound; so above.</param>
public sealed record NumberShape(double From, double To, bool IsWhole) : Shape;

public sealed record WordShape(ImmutableArray<string> Words) : Shape;

public sealed record ListShape(Shape Item) : Shape;

/// <summary>An object whose member names are the user's own.</summary>
public sealed record MapShape(Shape Value) : Shape;

public sealed record ChoiceShape(ImmutableArray<Shape> Shapes) : Shape;

/// <summary>A shape with a name, written once and referred to; the only kind that may hold itself.</summary>
public sealed record NamedShape(string Name, Func<Shape> Find) : Shape;

/// <summary>One of two objects, told apart by whether a member is there.</summary>
public sealed record AlternativeShape(string Member, ObjectShape With, ObjectShape Without) : Shape;
