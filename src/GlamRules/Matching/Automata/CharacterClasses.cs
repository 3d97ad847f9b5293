namespace GlamRules.Matching.Automata;

/// <summary>
/// Units that no set tells apart are one class (a minterm), so that an automaton's rows are as short as can be.
/// </summary>
internal sealed class CharacterClasses
{
    private const string Frequent = " eatoinrshldcumfgpywb,.vkETAOINRSHLDCUMFGPYWBVK018925";

    private readonly ushort[] _ofUnit = new ushort[char.MaxValue + 1];
    private readonly bool[] _members;

    public CharacterClasses(IReadOnlyList<CharacterSet> sets)
    {
        // Where any set begins or ends, a new stretch begins; stretches in the same sets are one class.
        bool[] begins = new bool[char.MaxValue + 2];
        begins[0] = true;
        foreach ((char low, char high) in sets.SelectMany(s => s.Ranges))
        {
            begins[low] = true;
            begins[high + 1] = true;
        }

        int[] stretch = new int[char.MaxValue + 1];
        int stretches = -1;
        for (int c = 0; c <= char.MaxValue; c++)
        {
            stretch[c] = stretches += begins[c] ? 1 : 0;
        }

        ushort[] classes = Classify(sets, stretch, stretches + 1);
        Rank(classes, stretch);
        for (int c = 0; c <= char.MaxValue; c++)
        {
            _ofUnit[c] = classes[stretch[c]];
        }

        Count = classes.Max() + 1;
        _members = new bool[sets.Count * Count];
        for (int s = 0; s < sets.Count; s++)
        {
            foreach ((char low, char high) in sets[s].Ranges)
            {
                for (int at = stretch[low]; at <= stretch[high]; at++)
                {
                    _members[(s * Count) + classes[at]] = true;
                }
            }
        }
    }

    public int Count { get; }

    /// <summary>The class of every unit.</summary>
    public ushort[] OfUnit => _ofUnit;

    public bool IsIn(int set, int @class) => _members[(set * Count) + @class];

    // What texts hold most stands together at the beginning of a row, so that it shares a line of the processor's cache.
    private static void Rank(ushort[] classes, int[] stretch)
    {
        Dictionary<ushort, ushort> ranks = [];
        foreach (int c in Frequent.Select(c => stretch[c]).Concat(Enumerable.Range(0, classes.Length)))
        {
            ranks.TryAdd(classes[c], (ushort)ranks.Count);
        }

        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = ranks[classes[i]];
        }
    }

    // Set after set parts what was one before.
    private static ushort[] Classify(IReadOnlyList<CharacterSet> sets, int[] stretch, int stretches)
    {
        ushort[] classes = new ushort[stretches];
        int count = 1;
        Dictionary<ushort, ushort> parted = [];
        foreach (CharacterSet set in sets)
        {
            bool[] inside = new bool[stretches];
            foreach ((char low, char high) in set.Ranges)
            {
                inside.AsSpan(stretch[low], stretch[high] - stretch[low] + 1).Fill(true);
            }

            parted.Clear();
            HashSet<ushort> outside = [];
            for (int i = 0; i < stretches; i++)
            {
                if (!inside[i])
                {
                    outside.Add(classes[i]);
                }
            }

            for (int i = 0; i < stretches; i++)
            {
                if (inside[i] && outside.Contains(classes[i]))
                {
                    if (!parted.TryGetValue(classes[i], out ushort own))
                    {
                        parted[classes[i]] = own = checked((ushort)count++);
                    }

                    classes[i] = own;
                }
            }
        }

        return classes;
    }
}
