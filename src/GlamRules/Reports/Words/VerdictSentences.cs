using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>Verdicts in plain words; of regex and machine learning only where rules meet a model.</summary>
public static class VerdictSentences
{
    private const int LongestName = 14;

    /// <summary>The verdict of a comparison as a sentence without its full stop.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="a">The simpler system.</param>
    /// <param name="b">Its challenger.</param>
    /// <param name="counted">Whether the metric is no share of records: then nothing is said of accuracy.</param>
    public static string Sentence(Verdict verdict, AssessedPredictor a, AssessedPredictor b, bool counted = false)
    {
        bool ml = AreRulesAgainstModel(a, b);
        string simpler = Wording.Capital(SystemWords.The(a));
        string challenger = SystemWords.The(b);
        return verdict switch
        {
            Verdict.ABetter => $"{Wording.Capital(SystemWords.Does(a, "beats", "beat"))} {challenger}",
            Verdict.AIsEnough => $"{(ml ? "Regex is enough" : $"{simpler} {SystemWords.Verb(a, "is", "are")} enough")}: {challenger} can’t be better by as much as would matter",
            Verdict.BAdds when counted => $"{(ml ? "Machine learning is" : $"{Wording.Capital(SystemWords.Does(b, "is", "are"))}")} better, by enough to matter",
            Verdict.BAdds => $"{(ml ? "Machine learning adds accuracy" : $"{Wording.Capital(challenger)} {SystemWords.Verb(b, "adds", "add")} accuracy")}, enough to matter",
            Verdict.BBetterSizeUnclear => $"{(ml ? "Machine learning is better" : $"{Wording.Capital(challenger)} {SystemWords.Verb(b, "is", "are")} better")}, but perhaps by less than would matter",
            _ => $"This benchmark can’t tell whether {(ml ? "machine learning is" : SystemWords.Does(b, "is", "are"))} better by as much as would matter",
        };
    }

    /// <summary>The verdict of a label or slice in two or three words.</summary>
    public static string Short(Verdict verdict, AssessedPredictor a, AssessedPredictor b)
    {
        bool ml = AreRulesAgainstModel(a, b);
        string simpler = ml ? "rules" : Cut(a.Name);
        string challenger = ml ? "ML" : Cut(b.Name);
        return verdict switch
        {
            Verdict.ABetter => $"{simpler} better",
            Verdict.AIsEnough => ml ? "regex is enough" : $"{simpler} is enough",
            Verdict.BAdds => $"{challenger} adds",
            Verdict.BBetterSizeUnclear => $"{challenger} better, size unclear",
            Verdict.Inconclusive => "inconclusive",
            _ => "too few to judge",
        };
    }

    private static bool AreRulesAgainstModel(AssessedPredictor a, AssessedPredictor b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return VerdictWords.AreRulesAgainstModel(a.Result.Kind, b.Result.Kind);
    }

    private static string Cut(string name) => name.Length > LongestName ? name[..(LongestName - 1)] + "…" : name;
}
