namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>Something that tells which of many patterns match a text, made of the patterns before it is asked.</summary>
internal interface IPatternSearch
{
    /// <summary>The patterns that match a line, each once, by their place in the list; in any order.</summary>
    /// <param name="patterns">Takes them; as long as the list.</param>
    /// <returns>How many there are.</returns>
    int Matches(string line, Span<int> patterns);

    /// <summary>One to be asked on another thread at the same time.</summary>
    IPatternSearch ForAnotherThread();
}
