namespace GlamRules.Diagnostics.Json;

/// <summary>What a piece of a JSON file is.</summary>
internal enum JsonTokenSort
{
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Comma,
    Colon,
    Text,

    /// <summary>A number, true, false or null.</summary>
    Literal,
    End,
}
