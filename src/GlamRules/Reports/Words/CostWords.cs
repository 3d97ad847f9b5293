using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>Costs and what they come to, in the user's unit.</summary>
public static class CostWords
{
    /// <summary>Each cost as it was set, dearest errors first.</summary>
    public static ImmutableArray<(string Name, string Value)> Set(Costs costs, Wording words)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(words);
        return
        [
            .. costs.Errors.OrderByDescending(e => e.Value).ThenBy(e => e.Key.Gold, StringComparer.Ordinal).ThenBy(e => e.Key.Answer, StringComparer.Ordinal)
                .Select(e => ($"“{e.Key.Gold}” answered “{e.Key.Answer}”", words.Amount(e.Value, costs.Unit))),
            .. ByLabel(costs.Misses, "missed"),
            .. ByLabel(costs.FalseAlarms, "answered wrongly"),
            ("Any other error", words.Amount(costs.OtherError, costs.Unit)),
            .. One("A record left without an answer", costs.Abstain),
            .. One("A look by a person, also at every record left without an answer", costs.Human),
            .. One("A label to train on", costs.Label),
            .. One("Training a model and keeping it", costs.Training),
        ];

        IEnumerable<(string, string)> ByLabel(ImmutableDictionary<string, double> of, string what) => of.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => ($"“{e.Key}” {what}", words.Amount(e.Value, costs.Unit)));

        IEnumerable<(string, string)> One(string name, double? value) => value is { } cost ? [(name, words.Amount(cost, costs.Unit))] : [];
    }

    /// <summary>When the challenger has paid for itself, in two sentences.</summary>
    public static string BreakEven(AssessmentResult result, BreakEven even, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(even);
        ArgumentNullException.ThrowIfNull(words);
        string unit = result.Definition.Criteria.Costs?.Unit ?? "";
        string a = SystemWords.The(result.Predictor(even.A));
        AssessedPredictor challenger = result.Predictor(even.B);
        string b = SystemWords.The(challenger);
        string price = even.Price == 0
            ? $"{Wording.Capital(b)} and {a} cost the same beforehand. "
            : $"{Wording.Capital(SystemWords.Does(challenger, "costs", "cost"))} {words.Amount(Math.Abs(even.Price), unit)} {(even.Price > 0 ? "more" : "less")} beforehand than {a}{(even.Labelled == 0 ? "" : $", the labels of {words.Count(Math.Abs(even.Labelled), "record")} among it")}. ";
        string saves = even.Saving.Value is > 0 and { } saved
            ? $"On 10,000 records {b} {SystemWords.Verb(challenger, "saves", "save")} {words.Amount(saved, unit)}{Between(even.Saving, words, unit)}"
            : $"On 10,000 records {b} {SystemWords.Verb(challenger, "saves", "save")} nothing: {(even.Saving.Value == 0 ? "both cost the same" : $"{words.Amount(-even.Saving.Value ?? 0, unit)} are lost")}{Between(even.Saving, words, unit)}";
        return $"{price}{saves}. {Pays(even, b, SystemWords.Verb(challenger, "pays", "pay"), words)}";
    }

    private static string Pays(BreakEven even, string b, string pays, Wording words) => even switch
    {
        { Records: null, Saving: { High: <= 0 } } => $"{Wording.Capital(b)} never {pays} at these costs, however large the collection.",
        { Records: null, Least: { } least } => $"At these figures {b} never {pays}; at the most favourable end of the interval, from {Size(least, words)} on.",
        { Records: null } => $"At these figures {b} never {pays}, however large the collection.",
        { Price: <= 0 } => $"So {b} {pays} from the first record on{(even.Most is null ? ", if the saving is real: the interval does not exclude that there is none" : "")}.",
        { Records: { } records, Least: { } least, Most: { } most } => $"So {b} {pays} from about {Size(records, words)} on; by the interval, from somewhere between {Size(least, words)} and {Size(most, words)}.",
        { Records: { } records, Least: { } least } => $"So {b} {pays} from about {Size(records, words)} on, at best from {Size(least, words)}; the interval does not exclude that {b} never {pays}.",
        { Records: { } records } => $"So {b} {pays} from about {Size(records, words)} on; no interval can be given.",
        _ => "",
    };

    private static string Between(Estimate saving, Wording words, string unit) =>
        saving is { Low: { } low, High: { } high } ? $" (between {words.SignedAmount(low, unit)} and {words.SignedAmount(high, unit)})" : "";

    // A size no collection has is told as what it is.
    private static string Size(double records, Wording words) => records > 1e9 ? "more than a thousand million records" : words.Count((int)Math.Ceiling(records), "record");
}
