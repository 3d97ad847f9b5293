using GlamRules.Assessments;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Models that rules have taught, without a label by hand.</summary>
internal static class FromRulesSection
{
    public static Section? Build(AssessmentResult result, Wording words)
    {
        PredictorSpecification[] taught = [.. result.Definition.Predictors.Where(p => p.LabelsFrom is not null)];
        return taught.Length == 0 ? null : new Section("rules-as-labels", "Rules as labels",
        [
            Paragraph.Of("A third way beside rules and labels by hand: a model learns from what the rules say about the train records, and no label that people gave is looked at. Where it does as well as the model that had them, labelling could have been spared; where it does better than the rules, it has found words of its own."),
            .. taught.SelectMany(p => Of(result, p, words)),
        ]);
    }

    private static IEnumerable<Block> Of(AssessmentResult result, PredictorSpecification specification, Wording words)
    {
        AssessedPredictor taught = result.Predictor(specification.Name);
        yield return Paragraph.Of($"{Wording.Capital(SystemWords.The(taught))}: {taught.Description.Title}.");
        string[] said =
        [
            .. result.Comparisons.Where(c => c.A == taught.Name || c.B == taught.Name)
                .Select(c => FromRulesSentence.Of(result, taught, specification.LabelsFrom!.Name, c, words)).OfType<string>(),
        ];
        yield return said.Length > 0
            ? new Bullets([.. said.Select(s => System.Collections.Immutable.ImmutableArray.Create<Inline>(s))])
            : Paragraph.Of("It is compared with neither in this assessment: name the pairs under 'compare'.");
    }
}
