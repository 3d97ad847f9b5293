using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A column; figures stand at the right.</summary>
public sealed record TableColumn(string Title, bool IsFigure = false);

/// <summary>How a cell of counts is coloured: by whether it is right to be there.</summary>
public enum Heat
{
    None,
    Right,
    Wrong,
}

/// <summary>A cell: its text, and a smaller one below it.</summary>
/// <param name="Struck">For what is out of the running.</param>
/// <param name="Shade">0 to 1: how strongly <paramref name="Heat"/> shows. The text says the same.</param>
public sealed record TableCell(string Text, string? Below = null, bool Strong = false, bool Struck = false, Heat Heat = Heat.None, double Shade = 0)
{
    public static implicit operator TableCell(string text) => new(text);

    /// <summary>A cell of plain text.</summary>
    public static TableCell FromString(string text) => new(text);
}

/// <summary>A table; the first cell of a row is its heading.</summary>
public sealed record Table(string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<ImmutableArray<TableCell>> Rows) : Block;
