using CsvHelper;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Tables;

/// <summary>Small CSV files as people save them from a spreadsheet: divided by commas, semicolons or tabs.</summary>
internal static class CsvTable
{
    /// <summary>All rows, the header among them; null, with a diagnostic, where there is no reading it.</summary>
    public static IReadOnlyList<SheetRow>? Read(string path, DiagnosticBag diagnostics)
    {
        if (SourceText.Load(path, diagnostics) is not { } source)
        {
            return null;
        }

        List<SheetRow> rows = [];
        CsvMalformedRecord? malformed = null;
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(source.Text));
        using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = Separator(source.Text),
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => malformed = record,
        }, true);
        while (csv.Read())
        {
            rows.Add(new SheetRow((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i))]));
            if (malformed is { Reason: not CsvMalformedReason.StrayQuote })
            {
                diagnostics.Add(RuleProblems.BadTable, new SourceLocation(path, (int)csv.LineNumber), "the quotation marks do not add up");
                return null;
            }
        }

        return rows;
    }

    /// <summary>Whichever of comma, semicolon and tab the first line has most of.</summary>
    internal static char Separator(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        int commas = line.Count(',');
        int semicolons = line.Count(';');
        int tabs = line.Count('\t');
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
