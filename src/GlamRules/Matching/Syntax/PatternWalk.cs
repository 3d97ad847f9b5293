using System.Collections.Immutable;

namespace GlamRules.Matching.Syntax;

/// <summary>Ways through the parts of an expression.</summary>
internal static class PatternWalk
{
    /// <summary>A part and all that is in it, from left to right.</summary>
    public static List<PatternNode> All(this PatternNode node)
    {
        List<PatternNode> all = [];
        Add(node, all);
        return all;
    }

    public static ImmutableArray<PatternNode> Children(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Parts,
        AlternationNode alternation => alternation.Branches,
        RepeatNode repeat => [repeat.Body],
        GroupNode group => [group.Body],
        LookNode look => [look.Body],
        _ => [],
    };

    /// <summary>What stands in the parentheses, however many there are around it.</summary>
    public static PatternNode Bare(this PatternNode node) => node is GroupNode group ? group.Body.Bare() : node;

    /// <summary>The alternatives of a part: its branches, or itself.</summary>
    public static ImmutableArray<PatternNode> Alternatives(this PatternNode node) => node.Bare() is AlternationNode { Branches: var branches } ? branches : [node];

    /// <summary>The parts that stand one behind the other: those of a sequence, or itself.</summary>
    public static ImmutableArray<PatternNode> Sequence(this PatternNode node) => node.Bare() is SequenceNode { Parts: var parts } ? parts : [node];

    private static void Add(PatternNode node, List<PatternNode> all)
    {
        all.Add(node);
        foreach (PatternNode child in Children(node))
        {
            Add(child, all);
        }
    }
}
