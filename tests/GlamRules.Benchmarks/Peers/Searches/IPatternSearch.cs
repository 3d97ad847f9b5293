namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>Something that tells which of many patterns match a text, made of the patterns before it is asked.</summary>
internal interface IPatternSearch
{
    /// <summary>Asks for lines one after another.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="found">Told the place of the line and that of the pattern, each pair once, in any order; or null, where the number is enough.</param>
    /// <returns>How many pairs there are.</returns>
    long Matches(ReadOnlySpan<string> lines, Action<int, int>? found);

    /// <summary>One to be asked on another thread at the same time.</summary>
    IPatternSearch ForAnotherThread();
}
