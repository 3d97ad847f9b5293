using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>Where a system is wrong more often than elsewhere, in counts of records.</summary>
public static class EquitySentence
{
    public const string NoSlices = "Nobody said by which groups of records to look, such as languages, periods or places: this report can’t tell whether any is served worse. Name ‘slices’ in the corpus or the assessment.";

    private const int Most = 3;

    /// <summary>A sentence for each slice that is worse beyond doubt, the worst first; else one that says so.</summary>
    public static IEnumerable<string> Of(AssessmentResult result, AssessedPredictor system, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(words);
        SliceResult[] all = [.. result.SliceResults.Where(s => s.Predictor == system.Name)];
        SliceResult[] worse = [.. all.Where(s => s.IsWorse).OrderByDescending(s => s.Excess.Value)];
        if (worse.Length == 0)
        {
            SliceResult? highest = all.OrderByDescending(s => s.Share.Low ?? 0).FirstOrDefault();
            yield return highest is null or { Wrong: 0 } ? $"{Wording.Capital(SystemWords.Does(system, "is", "are"))} not shown to be worse anywhere."
                : $"{Wording.Capital(SystemWords.Does(system, "is", "are"))} not shown to be worse on any group than on all others. The highest figure worth a look: {highest.Field} {highest.Value}, {OfThousand(highest.Share.Value, words)} of {words.Number(1000)} wrong ({words.Number(highest.Wrong)} of {words.Number(highest.N)} here).";
            yield break;
        }

        foreach (SliceResult slice in worse.Take(Most))
        {
            double? elsewhere = slice.Share.Value - slice.Excess.Value;
            yield return $"Of {words.Number(1000)} records where {slice.Field} is “{slice.Value}”, {SystemWords.The(system)} would get {OfThousand(slice.Share.Value, words)} wrong ({OfThousand(slice.Share.Low, words)} to {OfThousand(slice.Share.High, words)}); of {words.Number(1000)} others, {OfThousand(elsewhere, words)}. Here these are {words.Number(slice.Wrong)} of {words.Count(slice.N, "record")}.";
        }

        if (worse.Length > Most)
        {
            yield return $"{Wording.Capital(SystemWords.Does(system, "is", "are"))} worse than elsewhere on {words.SmallCount(worse.Length - Most, "group")} more, marked below.";
        }
    }

    private static string OfThousand(double? share, Wording words) => share is { } s ? words.Number((long)Math.Round(s * 1000)) : "n/a";
}
