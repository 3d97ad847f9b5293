using GlamRules.Assessments;
using GlamRules.Evaluation.Cascading;

namespace GlamRules.Reports.Words;

/// <summary>What systems come to together, in sentences.</summary>
public static class CascadeWords
{
    /// <summary><c>rules alone</c>, <c>rules, then model</c>.</summary>
    public static string Name(IReadOnlyList<string> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        return stages.Count == 1 ? $"{stages[0]} alone" : string.Join(", then ", stages);
    }

    /// <summary>How it works and by what the thresholds were chosen.</summary>
    public static string Basis(AssessmentResult result, CascadeResult cascade, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(words);
        bool rest = cascade.Together.Chosen?.Thresholds[^1] == 0;
        string turn = $"Asked in turn ({Name(cascade.Stages)}), each answers only where it is sure enough, and {(rest ? "the last whatever is left" : "a person takes the rest")}.";
        string dev = $"on {words.Count(cascade.Dev, "dev record")}";
        string chosen = result.Definition.Criteria.Costs is not null && cascade.Error is null
            ? $"{dev} for the least cost" : $"{dev}, to answer the most with at most {words.RoundPercent(cascade.Error ?? CascadePlan.UsualError)} of the answers wrong, a standard error allowed for";
        return cascade.Basis == ThresholdBasis.Declared
            ? $"{turn} How sure is enough, the assessment says for all of them together; for each alone it was chosen {chosen}."
            : $"{turn} How sure is enough was chosen {chosen}. The figures are from other records, where it may come out otherwise.";
    }

    /// <summary>What one system, or all in turn, came to.</summary>
    public static string Chosen(AssessmentResult result, CascadeCurve curve, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(curve);
        ArgumentNullException.ThrowIfNull(words);
        string who = Who(result, curve);
        string answer = curve.Stages.Length > 1 ? "answer" : SystemWords.Verb(result.Predictor(curve.Stages[0]), "answers", "answer");
        if (curve.Chosen is not { Answered: > 0 } point)
        {
            return $"{who} {answer} nothing surely enough: all is left for a person.";
        }

        int left = point.N - point.Answered;
        string rest = left == 0 ? "nothing is left for a person" : $"{words.RoundPercent((double)left / point.N)} {(left == 1 ? "is" : "are")} left for a person";
        string cost = point.Cost is { } amount ? $"; 10,000 records cost {words.Amount(amount, result.Definition.Criteria.Costs?.Unit ?? "")}" : "";
        return $"{who} {answer} {words.RoundPercent(point.Coverage.Value)} of the records, with {words.Percent(point.Error.Value)} of the answers wrong ({words.PercentInterval(point.Error)}); {rest}{cost}.";
    }

    /// <summary>Whether it pays to ask the later stages.</summary>
    public static string Gain(AssessmentResult result, CascadeResult cascade, LaterGain gain, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(gain);
        ArgumentNullException.ThrowIfNull(words);
        string first = SystemWords.The(result.Predictor(cascade.Stages[0]));
        string later = Wording.List([.. cascade.Stages.Skip(1).Select(s => SystemWords.The(result.Predictor(s)))]);
        if (gain.Answered == 0)
        {
            return $"{Wording.Capital(later)} {(cascade.Stages.Length > 2 ? "have" : "has")} nothing to add here: no answer of {(cascade.Stages.Length > 2 ? "theirs" : "its")} is asked for.";
        }

        bool several = cascade.Stages.Length > 2;
        AssessedPredictor one = result.Predictor(cascade.Stages[0]);
        string answers = $"Of {words.Count(gain.PassedOn, "record")} of which {first} {SystemWords.Verb(one, "is", "are")} not sure enough, {later} {(several ? "answer" : "answers")} {words.Number(gain.Answered)}: {words.Number(gain.Mended)} rightly where {first} had been wrong or silent, {words.Number(gain.Spoilt)} wrongly where {first} had been right, a gain of {words.Points(gain.Net.Value)} points over all records ({words.PointInterval(gain.Net.Low, gain.Net.High)}).";
        string against = $"Against {first} alone,";
        string person = gain.Spared.Value switch
        {
            > 0 => $"{against} a person is spared another {words.Percent(gain.Spared.Value)} of the records ({words.PointInterval(gain.Spared.Low, gain.Spared.High)} points)",
            < 0 => $"{against} {words.Percent(-gain.Spared.Value)} of the records more go to a person ({words.PointInterval(gain.Spared.Low, gain.Spared.High)} points)",
            _ => $"{against} a person is spared nothing",
        };
        string unit = result.Definition.Criteria.Costs?.Unit ?? "";
        string saves = gain.Saving.Value is { } saving
            ? $", and {(saving < 0 ? $"{words.Amount(-saving, unit)} are lost" : $"{words.Amount(saving, unit)} are saved")} on 10,000 records ({words.SignedAmount(gain.Saving.Low, unit)} to {words.SignedAmount(gain.Saving.High, unit)})" : "";
        string earns = gain.Earns
            ? $"So asking {later} pays on {words.RoundPercent(gain.Share.Value)} of the collection ({words.PercentInterval(gain.Share)})"
            : $"So it is not certain that asking {later} pays on any part of the collection";
        return $"{answers} {person}{saves}. {earns}.";
    }

    private static string Who(AssessmentResult result, CascadeCurve curve) => Wording.Capital(curve.Stages.Length == 1
        ? $"{SystemWords.The(result.Predictor(curve.Stages[0]))} alone"
        : string.Join(", then ", curve.Stages.Select(s => SystemWords.The(result.Predictor(s)))) + ",");
}
