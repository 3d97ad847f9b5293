namespace GlamRules.Scripting.Expressions;

/// <summary>Where in a text a part is looked for.</summary>
internal enum TextPlace
{
    Anywhere,
    Start,
    End,
}
