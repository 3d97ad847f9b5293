using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Reports.Sections;

/// <summary>
/// Which of a model's strongest features stand in a record. A model tells its strongest features for each label, not what
/// each did for one record; should it ever tell that, this is the place that shows it.
/// </summary>
internal static class FoundFeatures
{
    private const int Most = 5;

    /// <summary>The features with the labels they speak for, strongest first; empty where none is found or known.</summary>
    public static string In(Record record, AssessedPredictor predictor, int index)
    {
        if (predictor.Description.Features.IsEmpty || predictor.Predictions[index].Outcome != Outcome.Answered)
        {
            return "";
        }

        return string.Join(", ", predictor.Description.Features.Where(f => Stands(record, f.Feature)).Take(Most).Select(f => $"“{f.Feature}” ({f.Label})"));
    }

    // Where a model reads several fields, its features begin with the name of theirs.
    private static bool Stands(Record record, string feature)
    {
        string? field = record.Fields.Names.FirstOrDefault(f => feature.StartsWith(f + ": ", StringComparison.Ordinal));
        string word = field is null ? feature : feature[(field.Length + 2)..];
        return record.Fields.Names.Where(f => field is null || f == field).Any(f => Enumerable.Range(0, record[f].Count).Any(i => Stands(word, record[f][i])));
    }

    // As a word or several, whatever stands around them.
    private static bool Stands(string feature, string text)
    {
        for (int at = 0; feature.Length > 0 && (at = text.IndexOf(feature, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + feature.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
