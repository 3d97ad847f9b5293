using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GlamRules.Matching.Automata;

/// <summary>The states of one scanner: looks up where a class of units leads, and works it out the first time.</summary>
internal sealed class LazyStates
{
    /// <summary>32 MB of rows and places; texts that need more begin anew with an empty table, and only lose time by it.</summary>
    public const int MostEntries = 8 << 20;

    private readonly int _mostEntries;
    private readonly Automaton _automaton;
    private readonly StateTable _table;
    private readonly Places _before;
    private readonly Places _after;
    private readonly (int[] Places, int[] Accepted)?[] _fromStart;

    public LazyStates(Automaton automaton, int mostEntries)
    {
        _mostEntries = mostEntries;
        _automaton = automaton;
        _table = new StateTable(automaton.ClassCount);
        _before = new Places(automaton);
        _after = new Places(automaton);
        _fromStart = new (int[], int[])?[automaton.ClassCount * 4];
        First = _table.Add([], [], true, false);
    }

    /// <summary>The state before a text.</summary>
    public int First { get; private set; }

    public int[] Rows => _table.Rows;

    /// <summary>How often the table was full.</summary>
    public int Emptied { get; private set; }

    /// <summary>Forgets all states, where they take too much room; none that was given before may then be used.</summary>
    public void EmptyIfFull()
    {
        if (_table.Held > _mostEntries)
        {
            Emptied++;
            _table.Clear();
            First = _table.Add([], [], true, false);
        }
    }

    /// <summary>The same; the state where a text is gets a new place, which is given.</summary>
    public int EmptyIfFull(int state)
    {
        int before = Emptied;
        StateTable.State kept = _table[state];
        EmptyIfFull();
        int now = before == Emptied ? state : _table.Add(kept.Places, kept.Accepted, kept.AtStart, kept.AfterWord);
        return now < 0 ? ~now : now;
    }

    /// <summary>Where a class leads from a state; what is matched on entering is added to the hits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Enter(int from, int @class, int lane, int text, TextHits hits)
    {
        int next = _table.Rows[from + @class];
        if (next == StateTable.Unknown)
        {
            next = Work(from, @class);
        }

        if (next >= 0)
        {
            return next;
        }

        foreach (int number in _table.Accepted(~next))
        {
            hits.Add(lane, text, number);
        }

        return ~next;
    }

    private int Work(int from, int @class)
    {
        StateTable.State state = _table[from];
        (int[] places, int[] accepted) = FromStart(state.AtStart, state.AfterWord, @class);
        Step(state.Places, state.AtStart, state.AfterWord, @class);
        foreach (int place in places)
        {
            _after.Add(place);
        }

        _after.Accepted.AddRange(accepted);
        _after.All.Sort();
        int next = _table.Add(CollectionsMarshal.AsSpan(_after.All), Distinct(_after.Accepted), @class == _automaton.End, _automaton.IsWord(@class));
        _table.Rows[from + @class] = next;
        return next;
    }

    private static int[] Distinct(List<int> numbers)
    {
        numbers.Sort();
        return numbers.Count == 0 ? [] : [.. numbers.Distinct()];
    }

    // Where patterns that begin here are after one class: the same for all states alike, so it is worked out once.
    private (int[] Places, int[] Accepted) FromStart(bool atStart, bool afterWord, int @class)
    {
        ref (int[] Places, int[] Accepted)? known = ref _fromStart[(@class * 4) + (atStart ? 1 : 0) + (afterWord ? 2 : 0)];
        if (known is not { } found)
        {
            Step(_automaton.Starts, atStart, afterWord, @class);
            known = found = ([.. _after.All], [.. _after.Accepted]);
        }

        return found;
    }

    private void Step(int[] places, bool atStart, bool afterWord, int @class)
    {
        _before.Clear();
        _after.Clear();
        foreach (int place in places)
        {
            _before.Add(place, atStart, afterWord, @class);
        }

        foreach (int place in _before.All)
        {
            Instruction instruction = _automaton[place];
            if (_automaton.Takes(instruction, @class))
            {
                _after.Add(instruction.Next);
            }
        }

        _after.Accepted.AddRange(_before.Accepted);
    }
}
