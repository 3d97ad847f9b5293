using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation.Calibration;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Whether each system is as often right as it says.</summary>
internal static class CalibrationSection
{
    private const int Most = 3;

    public static Section? Build(AssessmentResult result, Wording words)
    {
        AssessedPredictor[] told = [.. result.Predictors.Where(p => p.Calibration is not null)];
        if (told.Length == 0)
        {
            return null;
        }

        return new Section("calibration", "How sure they are",
        [
            Paragraph.Of("How sure a system is, against how often it is right. Of rules it is the precision that each was found to have on dev, or that its author states; of a model its own score. A system that keeps its word lies on the diagonal."),
            new Bullets([.. told.Select(p => ImmutableArray.Create<Inline>(CalibrationWords.Sentence(p, words)))]),
            new ShareChart("How sure, and how often right", "how sure", "right", "as sure as right", [.. told.Take(Most).Select(p => Series(p, words))]),
            new Table(
                $"Calibration, in at most {words.Small(CalibrationScorer.Bins)} bins of about as many answers each",
                [new("System"), new("Answers", true), new("How sure", true), new("Right", true), new("Calibration error", true), new("Brier score", true), new("Log loss", true)],
                [.. told.Select(p => Row(p, words))]),
        ]);
    }

    private static ShareSeries Series(AssessedPredictor predictor, Wording words) => new(
        predictor.Name,
        CalibrationWords.Sentence(predictor, words),
        [.. predictor.Calibration!.Bins.Select(b => new SharePoint(b.Promised, b.Right.Value!.Value, b.Right.Low, b.Right.High))]);

    private static ImmutableArray<TableCell> Row(AssessedPredictor predictor, Wording words)
    {
        CalibrationResult calibration = predictor.Calibration!;
        return
        [
            new TableCell(predictor.Name, Strong: true),
            words.Number(calibration.N),
            words.Percent(calibration.Promised),
            new TableCell(words.Percent(calibration.Right.Value), words.PercentInterval(calibration.Right)),
            words.Figure(calibration.ExpectedError),
            words.Figure(calibration.Brier),
            words.Figure(calibration.LogLoss),
        ];
    }
}
