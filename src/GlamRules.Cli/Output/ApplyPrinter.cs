using System.Globalization;
using GlamRules.Applying;
using GlamRules.Reports.Writers;

namespace GlamRules.Cli.Output;

/// <summary>What became of a collection that was labelled.</summary>
/// <param name="counts">The counts.</param>
/// <param name="path">The file with the answers; null where they went elsewhere.</param>
/// <param name="labelled">Records labelled in this run; those of an interrupted one are not among them.</param>
/// <param name="time">How long it took.</param>
internal sealed class ApplyPrinter(ApplyCounts counts, string? path, long labelled, TimeSpan time)
{
    public void Write(TextWriter writer)
    {
        writer.Write($"{Number(counts.Records)} records: {Number(counts.Answered)} answered, {Number(counts.Abstained)} without an answer, {Number(counts.Faults)} faults\n");
        int width = counts.ByLabel.Count == 0 ? 0 : Math.Min(40, counts.ByLabel.Keys.Max(l => l.Length));
        foreach ((string label, long records) in counts.ByLabel.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal))
        {
            writer.Write($"  {Lines.Left(label, width)}  {Lines.Right(Number(records), 14)}  {Lines.Right(string.Create(CultureInfo.InvariantCulture, $"{100.0 * records / counts.Records:0.0}%"), 6)}\n");
        }

        Line(writer, counts.FailedRules, "Records on which a single rule failed");
        Line(writer, counts.LeftOut, "Rows left out by --where");
        Line(writer, counts.Repeated, "Rows that belong to the record before");
        Line(writer, counts.Rejected, "Rows that can't be used");
        if (labelled > 0 && time.TotalSeconds > 0)
        {
            writer.Write($"{Number(labelled)} records in {time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s: {Number((long)(labelled / time.TotalSeconds))} a second\n");
        }

        if (path is not null)
        {
            writer.Write($"Answers: {path}\n");
        }
    }

    public void WriteJson(TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteString("file", path);
        json.WriteNumber("rows", counts.Rows);
        json.WriteNumber("rejected", counts.Rejected);
        json.WriteNumber("leftOut", counts.LeftOut);
        json.WriteNumber("repeated", counts.Repeated);
        json.WriteNumber("records", counts.Records);
        json.WriteNumber("answered", counts.Answered);
        json.WriteNumber("abstained", counts.Abstained);
        json.WriteNumber("faults", counts.Faults);
        json.WriteNumber("failedRules", counts.FailedRules);
        json.Array("labels", counts.ByLabel, label =>
        {
            json.WriteString("label", label.Key);
            json.WriteNumber("records", label.Value);
        });
        json.WriteNumber("seconds", Math.Round(time.TotalSeconds, 3));
    });

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void Line(TextWriter writer, long number, string what)
    {
        if (number > 0)
        {
            writer.Write($"{what}: {Number(number)}\n");
        }
    }
}
