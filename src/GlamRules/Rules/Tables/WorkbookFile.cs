using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using MiniExcelLibs;

namespace GlamRules.Rules.Tables;

/// <summary>The first sheet of an Excel workbook (<c>.xlsx</c>).</summary>
internal static class WorkbookFile
{
    /// <summary>All rows, the header among them; null, with a diagnostic, where there is no reading it.</summary>
    public static IReadOnlyList<SheetRow>? Read(string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(path), "the file does not exist");
            return null;
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            List<SheetRow> rows = [];
            foreach (IDictionary<string, object?> row in stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>())
            {
                rows.Add(new SheetRow(rows.Count + 1, [.. row.Values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? "")]));
            }

            return rows;
        }
        // A workbook is a zip of XML from strangers: whatever its reader stumbles on is wrong with the file.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            diagnostics.Add(RuleProblems.BadTable, new SourceLocation(path), e is InvalidDataException ? "this is no workbook" : $"the workbook can't be read: {e.Message}");
            return null;
        }
    }

    /// <summary>Writes one sheet of texts, the same bytes for the same texts; a file that is there is replaced.</summary>
    public static void Write(string path, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        Dictionary<string, object>[] all = [.. rows.Select(r => headers.Select((h, i) => (h, i)).ToDictionary(p => p.h, p => (object)r[p.i]))];
        using MemoryStream stream = new();
        stream.SaveAs(all.Length > 0 ? all : new[] { headers.ToDictionary(h => h, _ => (object)"") }, sheetName: "rules", excelType: ExcelType.XLSX);
        string beside = path + ".new";
        File.WriteAllBytes(beside, RepeatableZip.Of(stream.ToArray()));
        File.Move(beside, path, overwrite: true);
    }
}
