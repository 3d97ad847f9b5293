using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Assessments.Reading;

/// <summary>Whether the slices that criteria name are there in the corpus.</summary>
public static class SliceValues
{
    private const int Shown = 8;

    /// <summary>A diagnostic for each that no record is in.</summary>
    public static void Check(AssessmentDefinition definition, Corpus corpus, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (NamedSlice slice in definition.NamedSlices)
        {
            int column = corpus.SliceNames.IndexOf(slice.Field, 0, StringComparer.Ordinal);
            string[] known = [.. corpus.Records.Select(r => r.Slices[column]).OfType<string>().GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
            if (!known.Contains(slice.Value))
            {
                diagnostics.Add(CriteriaProblems.SliceValue, slice.Location, $"no record has the {slice.Field} '{slice.Value}'.{DidYouMean.Sentence(slice.Value, known)}",
                    known.Length == 0 ? $"No record has a {slice.Field}." : $"{(known.Length > Shown ? "The most frequent" : "Those there")}: {string.Join(", ", known.Take(Shown))}.");
            }
        }
    }
}
