using GlamRules.Matching.Syntax;

namespace GlamRules.Matching.Ambiguity;

/// <summary>
/// An expression as positions that follow each other (Glushkov 1961). Two ways from one position to the next are kept
/// as two, since a backtracking engine tries both.
/// </summary>
internal sealed class PositionAutomaton
{
    /// <summary>Repetitions up to here are written out; more count as without end.</summary>
    private const int Few = 8;

    private const int MostPositions = 300;

    private readonly string _pattern;
    private readonly CharacterSets _sets;

    public PositionAutomaton(string pattern, CharacterSets sets, PatternNode root)
    {
        _pattern = pattern;
        _sets = sets;
        Fragment whole = Build(root);
        Ends = [.. whole.Last.Where(e => e.Edge == Between.Nothing).Select(e => e.Position)];
    }

    /// <summary>What each position takes.</summary>
    public List<ulong[]> Takes { get; } = [];

    /// <summary>The positions that may follow each, with what must be so between.</summary>
    public List<Dictionary<int, Between>> Next { get; } = [];

    /// <summary>Pairs of positions with two ways from one to the other, and the repetition that adds the second.</summary>
    public List<(int From, int To, RepeatNode By)> Twice { get; } = [];

    /// <summary>Repetitions without end, and the positions within them.</summary>
    public List<(RepeatNode Node, int From, int To)> Loops { get; } = [];

    /// <summary>Positions at which the expression may be satisfied whatever follows.</summary>
    public HashSet<int> Ends { get; }

    /// <summary>Parts that stand by themselves: what look-arounds and atomic groups hold.</summary>
    public List<PatternNode> Apart { get; } = [];

    public bool TooLarge => Takes.Count > MostPositions;

    private Fragment Build(PatternNode node)
    {
        if (TooLarge)
        {
            return Fragment.Nothing(Between.Nothing);
        }

        switch (node)
        {
            case CharacterNode character:
                return Position(_sets.Of(_pattern[character.Start..character.End]));
            case ReferenceNode:
                return Position(CharacterSets.Everything);
            case AnchorNode anchor:
                return Fragment.Nothing(anchor.Kind == 'b' ? Between.WordEdge : Between.Place);
            case LookNode look:
                Apart.Add(look.Body);
                return Fragment.Nothing(Between.Place);
            case GroupNode { Atomic: true } group:
                Apart.Add(group.Body);
                return Position(CharacterSets.Everything);
            case GroupNode group:
                return Build(group.Body);
            case AlternationNode alternation:
                return alternation.Branches.Select(Build).Aggregate((a, b) => a.Or(b));
            case SequenceNode sequence:
                return sequence.Parts.Select(Build).Aggregate(Fragment.Nothing(Between.Nothing), (a, b) => Join(a, b));
            default:
                return Repeat((RepeatNode)node);
        }
    }

    private Fragment Position(ulong[] set)
    {
        Takes.Add(set);
        Next.Add([]);
        List<(int, Between)> only = [(Takes.Count - 1, Between.Nothing)];
        return new Fragment(only, only, null);
    }

    private Fragment Join(Fragment a, Fragment b)
    {
        Connect(a, b, null);
        return new Fragment(
            a.Empty is { } left ? [.. a.First, .. Fragment.With(b.First, left)] : a.First,
            b.Empty is { } right ? [.. Fragment.With(a.Last, right), .. b.Last] : b.Last,
            a.Empty is { } x && b.Empty is { } y ? Fragment.Both(x, y) : null);
    }

    private Fragment Repeat(RepeatNode node)
    {
        if (node.Most is { } most && (most < Few || (most == node.Least && IsPlain(node.Body))))
        {
            return most >= Few ? Build(node.Body) : Written(node, most);
        }

        int from = Takes.Count;
        Fragment body = Build(node.Body);
        Connect(body, body, node);
        Loops.Add((node, from, Takes.Count));
        return node.Least == 0 ? body.Optional() : body;
    }

    private Fragment Written(RepeatNode node, int most)
    {
        Fragment all = Fragment.Nothing(Between.Nothing);
        for (int i = most; i > 0; i--)
        {
            all = Join(Build(node.Body), all);
            all = i > node.Least ? all.Optional() : all;
        }

        return all;
    }

    // Takes a text of one length only, in one way.
    private static bool IsPlain(PatternNode node) => node.All().All(n => n is not (RepeatNode or AlternationNode));

    private void Connect(Fragment a, Fragment b, RepeatNode? by)
    {
        foreach ((int from, Between behind) in a.Last)
        {
            foreach ((int to, Between before) in b.First)
            {
                Between edge = Fragment.Both(behind, before);
                if (edge == Between.WordEdge && !MayBeWordEdge(from, to))
                {
                    continue;
                }

                if (!Next[from].TryAdd(to, edge))
                {
                    Next[from][to] = edge < Next[from][to] ? edge : Next[from][to];
                    if (by is not null)
                    {
                        Twice.Add((from, to, by));
                    }
                }
            }
        }
    }

    private bool MayBeWordEdge(int from, int to)
    {
        ulong[] inside = _sets.Of(@"\w");
        ulong[] outside = _sets.Of(@"\W");
        return (CharacterSets.Meet(Takes[from], inside) && CharacterSets.Meet(Takes[to], outside))
            || (CharacterSets.Meet(Takes[from], outside) && CharacterSets.Meet(Takes[to], inside));
    }
}
