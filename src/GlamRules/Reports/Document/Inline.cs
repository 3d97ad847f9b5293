namespace GlamRules.Reports.Document;

/// <summary>How a stretch of text stands out.</summary>
public enum InlineStyle
{
    Plain,
    Strong,
    Code,
    Mark,
}

/// <summary>A stretch of text.</summary>
public sealed record Inline(string Text, InlineStyle Style = InlineStyle.Plain)
{
    public static implicit operator Inline(string text) => new(text);

    public static Inline Strong(string text) => new(text, InlineStyle.Strong);

    public static Inline Code(string text) => new(text, InlineStyle.Code);

    public static Inline Mark(string text) => new(text, InlineStyle.Mark);

    /// <summary>The text.</summary>
    public static Inline FromString(string text) => new(text);
}
