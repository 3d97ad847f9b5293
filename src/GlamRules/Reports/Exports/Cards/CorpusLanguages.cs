using System.Collections.Immutable;
using GlamRules.Assessments;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>The languages of a corpus, so far as a slice of that name tells them.</summary>
internal static class CorpusLanguages
{
    private const string Slice = "language";

    /// <summary>Its values among the records scored, in ordinal order; empty where no slice tells.</summary>
    public static ImmutableArray<string> Named(AssessmentResult result)
    {
        int index = result.SliceNames.IndexOf(Slice);
        return index < 0 ? [] : [.. result.Records.Select(r => r.Slices[index]).OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same where all of them look like codes of ISO 639; else empty, for half a list would mislead.</summary>
    public static ImmutableArray<string> Codes(AssessmentResult result) =>
        Named(result) is var names && names.All(n => n.Length is 2 or 3 && n.All(char.IsAsciiLetterLower)) ? names : [];
}
