namespace GlamRules.Matching.Automata;

/// <summary>Gathers the places that an automaton may be in at once, each of them once, and the patterns that have matched on the way.</summary>
internal sealed class Places(Automaton automaton)
{
    private readonly int[] _stamps = new int[automaton.Length];
    private readonly List<int> _places = [];
    private readonly List<int> _accepted = [];
    private readonly Stack<int> _ways = [];
    private int _stamp;

    public List<int> Accepted => _accepted;

    public List<int> All => _places;

    public void Clear()
    {
        _stamp++;
        _places.Clear();
        _accepted.Clear();
    }

    /// <summary>Adds a place and what is reached from it without taking anything; assertions stay to be asked.</summary>
    public void Add(int place) => Follow(place, null);

    /// <summary>The same, where what comes next is known: assertions are asked, and only those that hold are passed.</summary>
    public void Add(int place, bool atStart, bool afterWord, int @class) => Follow(place, (atStart, afterWord, @class));

    private void Follow(int first, (bool AtStart, bool AfterWord, int Class)? between)
    {
        if (automaton[first].Operation == Operation.Take)
        {
            if (_stamps[first] != _stamp)
            {
                _stamps[first] = _stamp;
                _places.Add(first);
            }

            return;
        }

        _ways.Push(first);
        while (_ways.TryPop(out int place))
        {
            if (_stamps[place] == _stamp)
            {
                continue;
            }

            _stamps[place] = _stamp;
            Instruction instruction = automaton[place];
            switch (instruction.Operation)
            {
                case Operation.Split:
                    _ways.Push(instruction.Next);
                    _ways.Push(instruction.Other);
                    break;
                case Operation.Accept:
                    _accepted.Add(instruction.Argument);
                    break;
                case Operation.Assert when between is var (atStart, afterWord, @class):
                    if (automaton.Holds((Assertion)instruction.Argument, atStart, afterWord, @class))
                    {
                        _ways.Push(instruction.Next);
                    }

                    break;
                default:
                    _places.Add(place);
                    break;
            }
        }
    }
}
