using System.Text;

namespace GlamRules.Text;

/// <summary>Canonical decompositions of single characters, each looked up once in a process.</summary>
internal static class Decompositions
{
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <param name="c">No surrogate.</param>
    // Threads may find the same text twice; either will do.
    public static string Of(char c) => Known[c] ??= UnicodeForms.Of(c.ToString(), NormalizationForm.FormD);
}
