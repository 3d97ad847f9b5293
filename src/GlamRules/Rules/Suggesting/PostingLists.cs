namespace GlamRules.Rules.Suggesting;

/// <summary>Gathers for each key the records that have it; records come in ascending order.</summary>
internal sealed class PostingLists
{
    private readonly Dictionary<string, List<int>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PostingLists() => _lookup = _lists.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(ReadOnlySpan<char> key, int record)
    {
        if (!_lookup.TryGetValue(key, out List<int>? list))
        {
            _lookup[key] = list = [];
        }

        if (list.Count == 0 || list[^1] != record)
        {
            list.Add(record);
        }
    }

    /// <summary>The keys of at least so many records, in ordinal order.</summary>
    public IEnumerable<(string Key, int[] Postings)> AtLeast(int records) =>
        _lists.Where(l => l.Value.Count >= records).OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => (l.Key, l.Value.ToArray()));
}
