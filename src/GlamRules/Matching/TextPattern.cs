using System.Buffers;
using System.Text.RegularExpressions;

namespace GlamRules.Matching;

/// <summary>
/// A .NET regular expression made safe and quick: it runs in linear time wherever the engine can, else with a limit of
/// one second a text, and only on texts that hold what every match must hold. The answers are those of the expression
/// alone. Any number of threads may share it.
/// </summary>
public sealed class TextPattern
{
    // Characters that the invariant culture takes for an ASCII letter where ordinal comparison does not.
    private static readonly SearchValues<char> Lookalikes = SearchValues.Create("\u0130\u0131\u017F\u1E9E\u212A\u212B");

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Lazy<Regex> _regex;
    private readonly SearchValues<string>? _required;

    /// <param name="pattern">A valid expression: see <see cref="Problem"/>.</param>
    /// <param name="caseSensitive">Whether case counts.</param>
    public TextPattern(string pattern, bool caseSensitive)
    {
        Pattern = pattern;
        RegexOptions options = RegexOptions.CultureInvariant | (caseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase);
        _regex = new Lazy<Regex>(() => Build(pattern, options));
        _required = RequiredLiterals.Of(pattern) is { Count: > 0 } literals
            ? SearchValues.Create([.. literals], caseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            : null;
    }

    public string Pattern { get; }

    /// <summary>What is wrong with an expression and where in it, from 0; null where nothing is.</summary>
    public static (string Message, int Offset)? Problem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Limit);
            return null;
        }
        catch (RegexParseException e)
        {
            return PatternMistake.Explain(e, pattern);
        }
    }

    /// <summary>The first match in a text, or null.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression took too long on this text.</exception>
    public (int Start, int Length)? Find(ReadOnlySpan<char> text)
    {
        if (!MayMatch(text))
        {
            return null;
        }

        foreach (ValueMatch match in All(text))
        {
            return (match.Index, match.Length);
        }

        return null;
    }

    /// <summary>Whether a text holds what every match must hold: cheap, and false means that there is no match.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) => _required is null || text.ContainsAny(_required) || text.ContainsAny(Lookalikes);

    /// <summary>Goes through the matches from left to right; none overlaps another.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression took too long on this text.</exception>
    public Regex.ValueMatchEnumerator All(ReadOnlySpan<char> text) => _regex.Value.EnumerateMatches(text);

    private static Regex Build(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, Limit);
        }
        catch (NotSupportedException)
        {
            // Look-around, back-references, or an automaton too large.
            return new Regex(pattern, options, Limit);
        }
    }
}
