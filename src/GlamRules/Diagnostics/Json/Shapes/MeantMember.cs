using System.Collections.Immutable;

namespace GlamRules.Diagnostics.Json.Shapes;

/// <summary>Finds the member that a name nobody knows was meant to be: by what it means, then by how it is spelt.</summary>
public static class MeantMember
{
    // A shorter word is too near to too many others.
    private const int LeastLetters = 5;

    /// <summary>The member meant, or null.</summary>
    public static Member? Find(string found, IEnumerable<Member> members)
    {
        ArgumentNullException.ThrowIfNull(found);
        ImmutableArray<Member> all = [.. members];
        if (all.FirstOrDefault(m => m.Synonyms.Any(s => Letters(s) == Letters(found))) is { } meant)
        {
            return meant;
        }

        if (DidYouMean.Nearest(found, all.Select(m => m.Name)) is { } near)
        {
            return all.First(m => m.Name == near);
        }

        return DidYouMean.Nearest(found, all.SelectMany(m => m.Synonyms).Where(s => s.Length >= LeastLetters)) is { } synonym
            ? all.First(m => m.Synonyms.Contains(synonym))
            : null;
    }

    // starts_with, starts-with and startsWith are one.
    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
