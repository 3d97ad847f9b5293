using GlamRules.Corpora;
using GlamRules.Evaluation.Agreement;

namespace GlamRules.Reports.Words;

/// <summary>What agreement among annotators means for whoever relies on their labels.</summary>
public static class AgreementWords
{
    /// <summary>Below so many records that two labelled, full agreement is no wonder.</summary>
    private const int Handful = 10;

    // The customary bounds of Krippendorff (2004), section 11.4.
    private const double Reliable = 0.8;
    private const double Tentative = 0.667;

    public static string Nobody(Corpus corpus) =>
        $"Nobody's labels stand in '{corpus.Description.Name}' for the task '{corpus.Task.Name}': no record has several, and no field names who labelled. Name that field as 'annotator' under 'glamrules' in datapackage.json, and let each label be a row of its own.";

    /// <summary>How far the labels can be relied on.</summary>
    public static string Verdict(AgreementResult result, Wording words) => result switch
    {
        { Judged: 0 } => "No record has labels of two annotators, so that nothing can be said of agreement.",
        { NeverDiffer: true, Judged: < Handful } => $"Nobody differs, but only {words.SmallCount(result.Judged, "record")} had two annotators: too few to call it agreement.",
        { NeverDiffer: true } => $"Nobody ever differs from anybody, on {words.Count(result.Judged, "record")}. That is no agreement but an artefact of the export: labels copied from row to row, corrected afterwards, or settled in talk. Take them for one person's.",
        { Alpha.Value: null } => "All labels are the same, so that chance alone would agree as well.",
        { Alpha.Value: >= Reliable } => "Annotators agree well (alpha of 0.8 or more): the labels can be relied on.",
        { Alpha.Value: >= Tentative } => "Annotators agree fairly (alpha between 0.667 and 0.8): enough for tentative conclusions.",
        _ => "Annotators agree poorly (alpha below 0.667): the labels depend on who gave them, and no predictor can be judged more sharply than they agree.",
    };

    /// <summary>What a single annotator reaches, as a measure for predictors; null where it can't be said.</summary>
    public static string? Baseline(AgreementResult result, Wording words)
    {
        HumanBaseline human = result.Baseline;
        if (result.NeverDiffer || human.OthersKnown == 0 || human.Words == 0)
        {
            return null;
        }

        return $"One annotator's label is gold in {Share(human.WithGold, words)} of cases, their own voice being part of gold; it is what most of the others say in {Share(human.WithOthers, words)}. More can hardly be asked of a predictor.";
    }

    /// <summary>Where the consensus comes from, and how firm it is; null where there is none.</summary>
    public static string? Consensus(AgreementResult result, Wording words) => result.Fit is not { } fit || result.Judged == 0 || result.NeverDiffer ? null
        : $"The consensus weighs annotators by their errors (Dawid and Skene){(fit.Converged ? "" : ", but had not come to rest yet")}. It says something else than the majority on {words.Count(fit.OtherThanMajority, "record")}, and settles {words.Count(result.Ties, "tie")}.{(fit.Determined ? "" : " With fewer than three annotators it can't tell whose errors are whose, and follows the majority.")}";

    private static string Share(Evaluation.Estimate estimate, Wording words) =>
        words.PercentInterval(estimate) is { Length: > 0 } interval ? $"{words.Percent(estimate.Value)} ({interval})" : words.Percent(estimate.Value);
}
