using System.Collections.Concurrent;
using GlamRules.Matching;

namespace GlamRules.Scripting.Authoring;

/// <summary>Patterns that scripts use, each compiled once.</summary>
internal sealed class PatternCache
{
    private readonly ConcurrentDictionary<string, TextPattern> _patterns = new(StringComparer.Ordinal);

    public TextPattern Of(string pattern) => _patterns.GetOrAdd(pattern, p => new TextPattern(p, caseSensitive: false));
}
