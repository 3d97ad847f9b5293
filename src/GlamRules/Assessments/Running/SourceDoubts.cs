using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Evaluation;

namespace GlamRules.Assessments.Running;

/// <summary>What was found about ready predictors before the run that a reader of its results must know too.</summary>
internal static class SourceDoubts
{
    private static readonly Dictionary<DiagnosticKind, string> Ids = new()
    {
        [ModelProblems.OtherRecords] = "model-fitted-on-other-records",
        [PredictionsProblems.MissingId] = "predictions-missing",
    };

    /// <summary>A finding for each, whose message is one sentence with the predictor's name.</summary>
    public static IEnumerable<Finding> Of(AssessmentDefinition definition, DiagnosticBag diagnostics) =>
        from diagnostic in diagnostics.ToImmutable()
        where Ids.ContainsKey(diagnostic.Kind)
        from predictor in definition.Predictors
        where predictor.Model == diagnostic.Location.File || predictor.Predictions == diagnostic.Location.File
        select new Finding(Ids[diagnostic.Kind], diagnostic.Severity, $"{predictor.Name}: {diagnostic.Message}.", 1);
}
