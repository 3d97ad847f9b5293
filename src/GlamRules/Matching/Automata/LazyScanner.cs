using System.Runtime.CompilerServices;

namespace GlamRules.Matching.Automata;

/// <summary>
/// Runs an automaton over texts as a deterministic one whose states are worked out when a text first leads to them
/// (Aho, Sethi and Ullman's lazy construction; RE2 and Rust's regex-automata do it so). For one thread.
/// </summary>
/// <remarks>
/// Four stretches of a batch are followed at a time: what follows a state must be fetched before the next step can be
/// taken, and the processor has time for the other three meanwhile.
/// </remarks>
internal sealed class LazyScanner(Automaton automaton, int mostEntries = LazyStates.MostEntries)
{
    // How far a text of any length runs before the table is looked at.
    private const int Stretch = 1 << 16;

    private readonly LazyStates _states = new(automaton, mostEntries);
    private readonly Lazy<TextBatch> _lazyBatch = new(() => new TextBatch(automaton), LazyThreadSafetyMode.None);
    private readonly Lane[] _lanes = new Lane[TextHits.Lanes];
    private TextHits _hits = new(0);
    private int _added;
    private TextBatch _batch = null!;

    /// <summary>How often the table was full.</summary>
    public int Emptied => _states.Emptied;

    /// <summary>Begins a batch of texts whose hits are wanted.</summary>
    public void Begin(TextHits hits)
    {
        _hits = hits;
        _added = 0;
        _batch = _lazyBatch.Value;
        _batch.Clear();
    }

    /// <summary>Adds a text to the batch; its content need not last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text)
    {
        if (!_batch.Add(text))
        {
            Finish();
            if (!_batch.Add(text))
            {
                Alone(text, _added++, _hits);
            }
        }
    }

    /// <summary>After it, all that the texts match is among the hits.</summary>
    public void Finish()
    {
        if (_batch.Texts > 0)
        {
            Together();
            _added += _batch.Texts;
            _batch.Clear();
        }
    }

    /// <summary>Adds what one text of any length matches.</summary>
    public void Alone(ReadOnlySpan<char> text, int number, TextHits hits)
    {
        ushort[] ofUnit = automaton.Classes.OfUnit;
        _states.EmptyIfFull();
        int at = _states.First;
        bool lineFeed = automaton.UsesLineFeed && text.Length > 0 && text[^1] == '\n';
        for (ReadOnlySpan<char> rest = lineFeed ? text[..^1] : text; !rest.IsEmpty; rest = rest[Math.Min(Stretch, rest.Length)..])
        {
            at = Follow(rest[..Math.Min(Stretch, rest.Length)], ofUnit, _states.EmptyIfFull(at), number, hits);
        }

        if (lineFeed)
        {
            at = _states.Enter(at, automaton.LastLineFeed, 0, number, hits);
        }

        _states.Enter(at, automaton.End, 0, number, hits);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Follow(ReadOnlySpan<char> text, ushort[] ofUnit, int at, int number, TextHits hits)
    {
        int[] rows = _states.Rows;
        foreach (char unit in text)
        {
            int next = rows[at + ofUnit[unit]];
            if (next < 0)
            {
                next = _states.Enter(at, ofUnit[unit], 0, number, hits);
                rows = _states.Rows;
            }

            at = next;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Together()
    {
        _states.EmptyIfFull();
        Part();
        int common = Math.Min(Math.Min(Width(0), Width(1)), Math.Min(Width(2), Width(3)));
        LaneStates at = new() { A = _states.First, B = _states.First, C = _states.First, D = _states.First };
        Span<ushort> classes = _batch.Classes;
        for (int done = 0; done < common;)
        {
            done += at.Run(ref _states.Rows[0], ref classes[_lanes[0].From + done], ref classes[_lanes[1].From + done], ref classes[_lanes[2].From + done], ref classes[_lanes[3].From + done], common - done);
            if (done < common)
            {
                at.A = Enter(ref _lanes[0], at.A, done);
                at.B = Enter(ref _lanes[1], at.B, done);
                at.C = Enter(ref _lanes[2], at.C, done);
                at.D = Enter(ref _lanes[3], at.D, done);
                done++;
            }
        }

        Rest(ref _lanes[0], at.A, common);
        Rest(ref _lanes[1], at.B, common);
        Rest(ref _lanes[2], at.C, common);
        Rest(ref _lanes[3], at.D, common);
    }

    private int Width(int lane) => _lanes[lane].Until - _lanes[lane].From;

    // Each lane takes whole texts, and about as much as the others.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Part()
    {
        ReadOnlySpan<int> ends = _batch.Ends;
        int text = 0;
        int start = 0;
        for (int i = 0; i < _lanes.Length; i++)
        {
            int until = ends[^1] / _lanes.Length * (i + 1);
            int first = text;
            int from = start;
            while (text < ends.Length && (start < until || i == _lanes.Length - 1))
            {
                start = ends[text++];
            }

            _lanes[i] = new Lane(i, from, start, first);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Rest(ref Lane lane, int at, int done)
    {
        ushort[] classes = _batch.Classes;
        int[] rows = _states.Rows;
        for (int i = lane.From + done; i < lane.Until; i++)
        {
            int next = rows[at + classes[i]];
            if (next < 0)
            {
                next = Enter(ref lane, at, i - lane.From);
                rows = _states.Rows;
            }

            at = next;
        }
    }

    // Which text a lane is in is looked up only where it comes upon something.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Enter(ref Lane lane, int from, int done)
    {
        int at = lane.From + done;
        int next = _states.Rows[from + _batch.Classes[at]];
        if (next >= 0)
        {
            return next;
        }

        ReadOnlySpan<int> ends = _batch.Ends;
        while (ends[lane.Text] <= at)
        {
            lane.Text++;
        }

        return _states.Enter(from, _batch.Classes[at], lane.Number, _added + lane.Text, _hits);
    }
}
