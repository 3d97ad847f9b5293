using System.Collections.Immutable;

namespace GlamRules.Diagnostics.Json.Shapes;

/// <summary>An object whose members are known.</summary>
/// <param name="What">What it is, as messages call it: <c>a rule</c>.</param>
/// <param name="Members">In the order in which the guide lists them.</param>
public sealed record ObjectShape(string What, ImmutableArray<Member> Members) : Shape
{
    /// <summary>What it is for, in a sentence; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether members of others may stand beside ours.</summary>
    public bool IsOpen { get; init; }

    /// <summary>A whole object as JSON, which an editor offers to insert; null where there is none.</summary>
    public string? Snippet { get; init; }

    public Member? this[string name] => Members.FirstOrDefault(m => m.Name == name);
}
