using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Tables;

/// <summary>A table with a header, from a CSV file or the first sheet of a workbook.</summary>
/// <param name="Path">The file.</param>
/// <param name="Headers">Trimmed; empty where a column has none.</param>
/// <param name="Rows">Those that are not blank.</param>
internal sealed record Sheet(string Path, ImmutableArray<string> Headers, ImmutableArray<SheetRow> Rows)
{
    /// <summary>Loads a table; what is wrong is a diagnostic and the answer null.</summary>
    public static Sheet? Load(string path, DiagnosticBag diagnostics)
    {
        IReadOnlyList<SheetRow>? rows = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? WorkbookFile.Read(path, diagnostics) : CsvTable.Read(path, diagnostics);
        SheetRow[] filled = [.. (rows ?? []).Where(r => r.Cells.Any(c => c.Length > 0))];
        if (rows is not null && filled.Length == 0)
        {
            diagnostics.Add(RuleProblems.BadTable, new SourceLocation(path, 1), "the table is empty");
        }

        return filled.Length == 0 ? null : new Sheet(path, [.. filled[0].Cells.Select(c => c.Trim())], [.. filled.Skip(1)]);
    }

    /// <summary>Index of a column, case aside, or -1.</summary>
    public int IndexOf(string column) => Headers.ToList().FindIndex(h => h.Equals(column, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A row of a table.</summary>
/// <param name="Line">The line of a CSV file at which it starts, or the row of a workbook, from 1.</param>
/// <param name="Cells">As they stand.</param>
internal sealed record SheetRow(int Line, ImmutableArray<string> Cells)
{
    /// <summary>The text of a cell, trimmed; empty where the row is too short.</summary>
    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column].Trim() : "";
}
