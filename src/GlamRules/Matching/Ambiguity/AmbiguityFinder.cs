using GlamRules.Matching.Syntax;

namespace GlamRules.Matching.Ambiguity;

/// <summary>
/// Finds the repetitions for which a backtracking engine may try very many ways before it gives up: exponentially many
/// where a loop can be passed in two ways (Weber and Seidl 1991), else where two loops that take the same characters
/// stand side by side. A loop behind which nothing can fail is never tried twice and is let be.
/// </summary>
internal sealed class AmbiguityFinder
{
    private const int LargestLoop = 80;

    private readonly PositionAutomaton _automaton;
    private readonly HashSet<int>[] _reach;

    private AmbiguityFinder(PositionAutomaton automaton)
    {
        _automaton = automaton;
        _reach = [.. Enumerable.Range(0, automaton.Takes.Count).Select(Reach)];
    }

    public static IReadOnlyList<AmbiguousRepetition> Find(string pattern, bool caseSensitive, PatternNode root)
    {
        if (!MayBe(root))
        {
            return [];
        }

        CharacterSets sets = new(pattern, caseSensitive);
        List<AmbiguousRepetition> found = [];
        Queue<PatternNode> roots = new([root]);
        while (roots.TryDequeue(out PatternNode? next))
        {
            PositionAutomaton automaton = new(pattern, sets, next);
            automaton.Apart.ForEach(roots.Enqueue);
            if (!automaton.TooLarge && automaton.Loops.Count > 0)
            {
                found.AddRange(new AmbiguityFinder(automaton).Find());
            }
        }

        return [.. found.DistinctBy(f => f.Where.Start * 4096L + f.Where.End)];
    }

    // Without a repetition that holds a choice, or a second one, there is nothing to look for.
    private static bool MayBe(PatternNode root)
    {
        RepeatNode[] loops = [.. root.All().OfType<RepeatNode>().Where(r => r.Most is null or >= 8)];
        return loops.Length > 1 || (loops.Length == 1 && loops[0].Body is not CharacterNode);
    }

    private IEnumerable<AmbiguousRepetition> Find()
    {
        foreach ((int from, int to, RepeatNode by) in _automaton.Twice)
        {
            if (_reach[to].Contains(from) && !_automaton.Ends.Contains(from))
            {
                yield return new AmbiguousRepetition(by, null);
            }
        }

        foreach ((RepeatNode node, int from, int to) in _automaton.Loops)
        {
            if (to - from is > 1 and <= LargestLoop && new LoopPairs(_automaton, from, to).PassInTwoWays())
            {
                yield return new AmbiguousRepetition(node, null);
            }
        }

        for (int p = 0; p < _reach.Length; p++)
        {
            foreach ((int q, Between edge) in _automaton.Next[p])
            {
                if (q != p && edge == Between.Nothing && Loops(p) && Loops(q) && !_reach[q].Contains(p) && !_automaton.Ends.Contains(q)
                    && CharacterSets.Meet(_automaton.Takes[p], _automaton.Takes[q]) && Around(q) is { } where)
                {
                    yield return new AmbiguousRepetition(where, Around(p));
                }
            }
        }
    }

    private bool Loops(int position) => _automaton.Next[position].ContainsKey(position);

    // The innermost repetition around a position.
    private RepeatNode? Around(int position) => _automaton.Loops.Where(l => l.From <= position && position < l.To).OrderBy(l => l.To - l.From).Select(l => l.Node).FirstOrDefault();

    private HashSet<int> Reach(int start)
    {
        HashSet<int> reached = [];
        Stack<int> open = new([start]);
        while (open.TryPop(out int at))
        {
            foreach (int next in _automaton.Next[at].Keys.Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }
}
