using System.Text.RegularExpressions;

namespace GlamRules.Scripting.Reading;

/// <summary>
/// Compiles patterns so that none can run away: in linear time where the engine can, else with a limit of one second
/// on a text.
/// </summary>
internal static class BoundedRegex
{
    private const RegexOptions Always = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <exception cref="RegexParseException">The pattern is not a regular expression.</exception>
    public static Regex Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, Always | RegexOptions.NonBacktracking, Limit);
        }
        catch (NotSupportedException)
        {
            // Look-around, back-references and the like.
            return new Regex(pattern, Always | RegexOptions.Compiled, Limit);
        }
    }
}
