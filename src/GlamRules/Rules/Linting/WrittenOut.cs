using GlamRules.Matching.Syntax;

namespace GlamRules.Rules.Linting;

/// <summary>All texts that a simple part of an expression stands for.</summary>
internal static class WrittenOut
{
    private const int Most = 32;

    /// <summary>The texts, in capitals where case counts nothing; null where they are many or can't be told.</summary>
    public static HashSet<string>? Of(PatternNode node, bool caseSensitive)
    {
        HashSet<string>? texts = node switch
        {
            CharacterNode { Literal: { } c } => [caseSensitive ? $"{c}" : $"{char.ToUpperInvariant(c)}"],
            GroupNode { Atomic: false } group => Of(group.Body, caseSensitive),
            RepeatNode { Least: 0, Most: 1 } repeat => Of(repeat.Body, caseSensitive) is { } body ? [.. body, ""] : null,
            AlternationNode alternation => alternation.Branches.Select(b => Of(b, caseSensitive)).Aggregate((HashSet<string>?)[], (a, b) => a is null || b is null ? null : [.. a, .. b]),
            SequenceNode sequence => sequence.Parts.Aggregate((HashSet<string>?)[""], (a, part) => a is null || Of(part, caseSensitive) is not { } b || a.Count * b.Count > Most ? null : [.. a.SelectMany(x => b.Select(y => x + y))]),
            _ => null,
        };
        return texts is { Count: > Most } ? null : texts;
    }
}
