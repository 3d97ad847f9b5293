using System.Globalization;
using CsvHelper;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Corpora.Formats;
using GlamRules.Predictions;

namespace GlamRules.Reports.Writers;

/// <summary>
/// Writes <c>predictions.csv</c>: a row a record with id, split and gold, then for each predictor its answer, score (four
/// digits) and evidence (<c>rule: "text matched"</c>, the deciding votes first). Spreadsheet formulas are disarmed
/// in evidence, which nobody joins by; all else stands as it is, so that rows find their records again.
/// </summary>
public static class PredictionsCsvWriter
{
    public const string FileName = "predictions.csv";

    public static void Write(AssessmentResult result, string path) => AtomicFile.Write(path, stream => Write(result, stream));

    /// <summary>The same to a stream, which stays open.</summary>
    public static void Write(AssessmentResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        using CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, true);
        foreach (string name in result.Predictors.SelectMany(p => new[] { p.Name, p.Name + ".score", p.Name + ".evidence" }).Prepend("gold").Prepend("split").Prepend("id"))
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        for (int i = 0; i < result.Records.Count; i++)
        {
            LabelledRecord record = result.Records[i];
            csv.WriteField(record.Id);
            csv.WriteField(ResultsJsonWriter.Name(record.Split));
            csv.WriteField(record.Gold?.ToString() ?? "");
            foreach (AssessedPredictor predictor in result.Predictors)
            {
                Prediction prediction = predictor.Predictions[i];
                csv.WriteField(Answer(prediction));
                csv.WriteField(prediction.Score?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "");
                csv.WriteField(SpreadsheetSafety.Disarm(Evidence(predictor.Description, prediction)));
            }

            csv.EndRecord();
        }
    }

    private static string Answer(Prediction prediction) => prediction.Outcome switch
    {
        Outcome.Answered => prediction.Answer!.ToString(),
        Outcome.Abstained => "",
        _ => "(fault)",
    };

    private static string Evidence(PredictorDescription description, Prediction prediction)
    {
        IEnumerable<string> votes = prediction.Votes.Select(v => v.Matches.Length > 0 ? $"{description.Rules[v.Rule].Id}: {v.Matches[0].Evidence}" : description.Rules[v.Rule].Id);
        return string.Join("; ", prediction.Fault is { } fault ? votes.Append($"fault: {fault}") : votes);
    }
}
