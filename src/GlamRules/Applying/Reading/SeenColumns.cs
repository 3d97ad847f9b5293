using System.Collections.Immutable;

namespace GlamRules.Applying.Reading;

/// <summary>Which of the columns asked for any row of JSON Lines had; for several threads.</summary>
internal sealed class SeenColumns
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);

    /// <param name="found">Columns that were asked for and are there.</param>
    /// <param name="named">Names of members, for who misspelt one.</param>
    public void Add(IEnumerable<string> found, IEnumerable<string> named)
    {
        lock (_gate)
        {
            _found.UnionWith(found);
            _named.UnionWith(named);
        }
    }

    /// <summary>Columns that no row had.</summary>
    public ImmutableArray<string> Missing(ImmutableArray<string> asked) => [.. asked.Where(c => !_found.Contains(c))];

    /// <summary>Names that rows had.</summary>
    public ImmutableArray<string> Named => [.. _named];
}
