using System.Globalization;
using CsvHelper;
using GlamRules.Corpora.Formats;
using GlamRules.Evaluation.Agreement;

namespace GlamRules.Reports.Writers;

/// <summary>
/// Writes what annotators say together, a row a record: <c>id</c>, <c>majority</c> (empty where tied), <c>consensus</c>
/// and its <c>posterior</c> to four digits (both empty where annotators have no names).
/// Spreadsheet formulas are disarmed in what annotators say; ids stand as they are, so that rows find their records again.
/// </summary>
public static class ConsensusCsvWriter
{
    public static void Write(AgreementResult result, string path) => AtomicFile.Write(path, stream => Write(result, stream));

    /// <summary>The same to a stream, which stays open.</summary>
    public static void Write(AgreementResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        using CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, true);
        foreach (string name in new[] { "id", "majority", "consensus", "posterior" })
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (ConsensusRecord record in result.Consensus)
        {
            csv.WriteField(record.Id);
            csv.WriteField(SpreadsheetSafety.Disarm(record.Majority ?? ""));
            csv.WriteField(SpreadsheetSafety.Disarm(record.Consensus ?? ""));
            csv.WriteField(record.Posterior?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "");
            csv.EndRecord();
        }
    }
}
