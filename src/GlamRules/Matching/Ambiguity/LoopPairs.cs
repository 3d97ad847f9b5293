namespace GlamRules.Matching.Ambiguity;

/// <summary>Two walks through one loop over the same text: whether they can part and come together again.</summary>
internal sealed class LoopPairs
{
    private readonly int _from;
    private readonly int _size;
    private readonly List<int>[] _ahead;
    private readonly List<int>[] _back;

    /// <param name="automaton">The whole.</param>
    /// <param name="from">First position of the loop.</param>
    /// <param name="to">The one behind its last.</param>
    public LoopPairs(PositionAutomaton automaton, int from, int to)
    {
        _from = from;
        _size = to - from;
        _ahead = [.. Enumerable.Range(0, _size * _size).Select(_ => new List<int>())];
        _back = [.. Enumerable.Range(0, _size * _size).Select(_ => new List<int>())];
        for (int p = 0; p < _size; p++)
        {
            for (int r = 0; r < _size; r++)
            {
                if (CharacterSets.Meet(automaton.Takes[from + p], automaton.Takes[from + r]) && !IsEnd(automaton, p, r))
                {
                    Connect(automaton, p, r);
                }
            }
        }
    }

    /// <summary>Whether some position comes back to itself in two ways that take the same text.</summary>
    public bool PassInTwoWays()
    {
        for (int q = 0; q < _size; q++)
        {
            int same = (q * _size) + q;
            HashSet<int> ahead = Walk(same, _ahead);
            ahead.RemoveWhere(pair => pair / _size == pair % _size);
            if (ahead.Count > 0 && ahead.Overlaps(Walk(same, _back)))
            {
                return true;
            }
        }

        return false;
    }

    // Both may stop here, whatever follows: no reason to come back.
    private bool IsEnd(PositionAutomaton automaton, int p, int r) => p == r && automaton.Ends.Contains(_from + p);

    private void Connect(PositionAutomaton automaton, int p, int r)
    {
        foreach (int p2 in automaton.Next[_from + p].Keys)
        {
            foreach (int r2 in automaton.Next[_from + r].Keys)
            {
                (int x, int y) = (p2 - _from, r2 - _from);
                if (x >= 0 && x < _size && y >= 0 && y < _size && !IsEnd(automaton, x, y) && CharacterSets.Meet(automaton.Takes[p2], automaton.Takes[r2]))
                {
                    _ahead[(p * _size) + r].Add((x * _size) + y);
                    _back[(x * _size) + y].Add((p * _size) + r);
                }
            }
        }
    }

    private static HashSet<int> Walk(int start, List<int>[] edges)
    {
        HashSet<int> reached = [];
        Stack<int> open = new([start]);
        while (open.TryPop(out int at))
        {
            foreach (int next in edges[at].Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }
}
