using GlamRules.Text;

namespace GlamRules.Matching;

/// <summary>
/// One pass from left to right. For each set of groups it keeps the chain of hits that covers them and starts last: no
/// other can end in a shorter stretch. A hit goes on from the chains that have ended where it starts.
/// </summary>
internal sealed class ProximitySweep
{
    private readonly List<Hit> _hits = [];
    private readonly List<(int Place, int Hit, bool IsEnd)> _events = [];
    private readonly List<Link> _links = [];
    private readonly List<(int Mask, int Link)> _pending = [];
    private readonly List<(int Group, TermHit Hit)> _found = [];
    private int[] _best = [];

    public void Clear()
    {
        _hits.Clear();
        _found.Clear();
    }

    public void Add(int group, TermHit hit) => _hits.Add(new Hit(group, hit));

    public IReadOnlyList<(int Group, TermHit Hit)> Run(string text, int groups, int within, bool ordered)
    {
        Prepare(groups);
        int full = (1 << groups) - 1;
        for (int e = 0; e < _events.Count; e++)
        {
            (int place, int index, bool isEnd) = _events[e];
            Hit hit = _hits[index];
            if (isEnd)
            {
                Settle(hit);
            }
            else
            {
                int first = _pending.Count;
                Extend(index, hit.Group, full, ordered);
                _hits[index] = hit with { FirstPending = first, Pending = _pending.Count - first };
            }

            // All that ends here comes first: the chain that starts last is wanted.
            bool last = e + 1 == _events.Count || _events[e + 1].Place != place || !_events[e + 1].IsEnd;
            if (isEnd && last && _best[full] >= 0 && EndOf(_best[full]) == place && Words.HaveAtMost(text, _links[_best[full]].Start, place, within))
            {
                return Trace(_best[full]);
            }
        }

        return [];
    }

    // Chains that end with this hit are there for what comes after it.
    private void Settle(Hit hit)
    {
        for (int i = hit.FirstPending; i < hit.FirstPending + hit.Pending; i++)
        {
            (int mask, int link) = _pending[i];
            if (_best[mask] < 0 || _links[link].Start > _links[_best[mask]].Start)
            {
                _best[mask] = link;
            }
        }
    }

    private int EndOf(int link)
    {
        TermHit last = _hits[_links[link].Hit].Place;
        return last.Start + last.Length;
    }

    private void Prepare(int groups)
    {
        _events.Clear();
        _links.Clear();
        _pending.Clear();
        for (int i = 0; i < _hits.Count; i++)
        {
            _events.Add((_hits[i].Place.Start, i, false));
            _events.Add((_hits[i].Place.Start + _hits[i].Place.Length, i, true));
        }

        // What ends at a place is over before what starts there.
        _events.Sort((a, b) => a.Place != b.Place ? a.Place.CompareTo(b.Place) : a.IsEnd != b.IsEnd ? (a.IsEnd ? -1 : 1) : a.Hit.CompareTo(b.Hit));
        if (_best.Length < 1 << groups)
        {
            _best = new int[1 << groups];
        }

        _best.AsSpan().Fill(-1);
    }

    private void Extend(int hit, int group, int full, bool ordered)
    {
        int own = 1 << group;
        if (!ordered || group == 0)
        {
            Push(own, new Link(hit, -1, _hits[hit].Place.Start));
        }

        for (int mask = 1; mask < full; mask++)
        {
            if ((mask & own) == 0 && _best[mask] >= 0 && (!ordered || mask == own - 1))
            {
                Push(mask | own, new Link(hit, _best[mask], _links[_best[mask]].Start));
            }
        }
    }

    private void Push(int mask, Link link)
    {
        _pending.Add((mask, _links.Count));
        _links.Add(link);
    }

    private List<(int Group, TermHit Hit)> Trace(int link)
    {
        for (; link >= 0; link = _links[link].Before)
        {
            Hit hit = _hits[_links[link].Hit];
            _found.Add((hit.Group, hit.Place));
        }

        _found.Reverse();
        return _found;
    }

    private readonly record struct Hit(int Group, TermHit Place, int FirstPending = 0, int Pending = 0);

    /// <param name="Hit">The last hit of the chain.</param>
    /// <param name="Before">The chain before it, or -1.</param>
    /// <param name="Start">Where the chain starts.</param>
    private readonly record struct Link(int Hit, int Before, int Start);
}
