using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A column; figures stand at the right.</summary>
public sealed record TableColumn(string Title, bool IsFigure = false);

/// <summary>A cell: its text, and a smaller one below it.</summary>
public sealed record TableCell(string Text, string? Below = null, bool Strong = false, bool Struck = false, double? Shade = null)
{
    public static implicit operator TableCell(string text) => new(text);

    /// <summary>A cell of plain text.</summary>
    public static TableCell FromString(string text) => new(text);
}

/// <summary>A table; the first cell of a row is its heading.</summary>
public sealed record Table(string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<ImmutableArray<TableCell>> Rows) : Block;
