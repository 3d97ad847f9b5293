using System.Buffers;
using System.Text.RegularExpressions;

namespace GlamRules.Matching;

/// <summary>
/// A .NET regular expression made safe and quick: it runs in linear time wherever the engine can, else with a limit of
/// less than a second a text, and only on texts that hold what every match must hold. The answers are those of the expression
/// alone. Any number of threads may share it.
/// </summary>
public sealed class TextPattern
{
    // Characters that the invariant culture takes for an ASCII letter where ordinal comparison does not.
    private static readonly SearchValues<char> Lookalikes = SearchValues.Create("\u0130\u0131\u017F\u1E9E\u212A\u212B");

    // With the first try of the simple engine it stays under a second.
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(900);

    // Building the engine of guaranteed time, and the search before it, costs more than a few texts do: an example or
    // two beside a rule are looked at by the simple one, whose answers are the same, unless it takes long.
    private const int FewTexts = 8;

    private static readonly TimeSpan LimitOfFew = TimeSpan.FromMilliseconds(50);

    // From here on compiling costs less than it saves.
    private const int ManyTexts = 4096;

    private readonly Lazy<Regex> _simple;
    private readonly Lazy<Regex> _compiled;
    private readonly Lazy<Regex> _regex;
    private readonly Lazy<SearchValues<string>?> _required;
    private int _texts;
    private int _places;
    private bool _simpleIsSlow;

    // The framework's backtracking engine takes a class of all but some letters for one of letters where a boundary follows,
    // and misses [^a]+\b in "É-"; its word that there is no match is then not enough.
    private readonly bool _isDoubtful;

    /// <param name="pattern">A valid expression: see <see cref="Problem"/>.</param>
    /// <param name="caseSensitive">Whether case counts.</param>
    public TextPattern(string pattern, bool caseSensitive)
    {
        Pattern = pattern;
        CaseSensitive = caseSensitive;
        _isDoubtful = pattern.Contains("[^", StringComparison.Ordinal) && pattern.Contains("\\b", StringComparison.OrdinalIgnoreCase);
        RegexOptions options = RegexOptions.CultureInvariant | (caseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase);
        _simple = new Lazy<Regex>(() => new Regex(pattern, options, LimitOfFew));
        _compiled = new Lazy<Regex>(() => new Regex(pattern, options | RegexOptions.Compiled, LimitOfFew));
        _regex = new Lazy<Regex>(() => Build(pattern, options));
        _required = new Lazy<SearchValues<string>?>(() => RequiredLiterals.Of(pattern) is { Count: > 0 } literals
            ? SearchValues.Create([.. literals], caseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            : null);
    }

    public string Pattern { get; }

    public bool CaseSensitive { get; }

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

    /// <summary>Whether a valid expression runs in time that grows with the text alone; else a limit of time stands guard.</summary>
    public static bool RunsInOneGo(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Limit);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The first match in a text, or null.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression took too long on this text.</exception>
    public (int Start, int Length)? Find(ReadOnlySpan<char> text)
    {
        if (_texts < FewTexts)
        {
            _texts++;
            if (TrySimply(_simple.Value, text, out (int, int)? found) && (found is not null || !_isDoubtful))
            {
                return found;
            }
        }

        // Whether there is a match is the one engine's word, where it is the other's: so it is the same for all texts.
        return MayMatch(text) && _regex.Value.IsMatch(text) ? FindKnown(text) : null;
    }

    /// <summary>
    /// The same, for a text that is known to match: the engine that looks before it leaps has nothing to save here, so the
    /// simple one is asked, and the other only where that takes long.
    /// </summary>
    /// <exception cref="RegexMatchTimeoutException">The expression took too long on this text.</exception>
    internal (int Start, int Length)? FindKnown(ReadOnlySpan<char> text)
    {
        if (!_simpleIsSlow)
        {
            Regex simple = _places < ManyTexts ? _simple.Value : _compiled.Value;
            _places = Math.Min(_places + 1, ManyTexts);
            if (TrySimply(simple, text, out (int, int)? found) && found is not null)
            {
                return found;
            }
        }

        // Slow, or one of the few patterns on which the framework's engines are not of one mind.
        return First(_regex.Value, text);
    }

    /// <summary>Whether a text holds what every match must hold: cheap, and false means that there is no match.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) => _required.Value is not { } required || text.ContainsAny(required) || text.ContainsAny(Lookalikes);

    /// <summary>Goes through the matches from left to right; none overlaps another.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression took too long on this text.</exception>
    public Regex.ValueMatchEnumerator All(ReadOnlySpan<char> text) => _regex.Value.EnumerateMatches(text);

    private bool TrySimply(Regex simple, ReadOnlySpan<char> text, out (int, int)? found)
    {
        try
        {
            found = First(simple, text);
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            _texts = FewTexts;
            _simpleIsSlow = true;
            found = null;
            return false;
        }
    }

    private static (int Start, int Length)? First(Regex regex, ReadOnlySpan<char> text)
    {
        foreach (ValueMatch match in regex.EnumerateMatches(text))
        {
            return (match.Index, match.Length);
        }

        return null;
    }

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
