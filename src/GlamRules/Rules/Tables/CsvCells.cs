namespace GlamRules.Rules.Tables;

/// <summary>Where the cells of a CSV text stand, so that one can be written anew and all others stay as they are, to the byte.</summary>
internal sealed class CsvCells
{
    private readonly string _text;
    private readonly char _separator;
    private readonly List<List<(int Start, int End)>> _rows = [];
    private readonly List<int> _lines = [];

    public CsvCells(string text)
    {
        _text = text;
        _separator = CsvTable.Separator(text);
        int line = 1;
        int at = 0;
        while (at < text.Length)
        {
            _lines.Add(line);
            _rows.Add(Row(ref at, ref line));
        }
    }

    /// <summary>Index of the row that begins in a line, from 1; -1 where none does.</summary>
    public int RowAt(int line) => _lines.IndexOf(line);

    /// <summary>The text with a cell written anew; missing cells before it, and the column's title where it is new, are added.</summary>
    /// <param name="row">Index of the row; 0 is the header.</param>
    /// <param name="column">Index of the column; that behind the last one is a new one.</param>
    /// <param name="title">The title of a new column.</param>
    /// <param name="content">What the cell is to hold.</param>
    public string With(int row, int column, string title, string content)
    {
        string text = Put(_text, row, column, content);
        // The header stands before the row: it is changed last, so that no place moves.
        return column < _rows[0].Count ? text : Put(text, 0, column, title);
    }

    private string Put(string text, int row, int column, string content)
    {
        List<(int Start, int End)> cells = _rows[row];
        if (column < cells.Count)
        {
            (int start, int end) = cells[column];
            return $"{text.AsSpan(0, start)}{Quote(content, start < end && text[start] == '"')}{text.AsSpan(end)}";
        }

        return text.Insert(cells[^1].End, new string(_separator, column - cells.Count + 1) + Quote(content, false));
    }

    private string Quote(string content, bool always) =>
        always || content.IndexOfAny(['"', '\n', '\r', _separator]) >= 0 || content.Trim() != content ? $"\"{content.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : content;

    // One row, up to and with the end of its line; line ends within quotes belong to the cell.
    private List<(int Start, int End)> Row(ref int at, ref int line)
    {
        List<(int, int)> cells = [];
        int start = at;
        bool quoted = false;
        for (; at < _text.Length; at++)
        {
            char c = _text[at];
            line += c == '\n' ? 1 : 0;
            if (c == '"' && (quoted || at == start))
            {
                // A doubled quotation mark leaves the quotes and enters them again.
                quoted = !quoted;
            }
            else if (c == '"' && at > start && _text[at - 1] == '"' && _text[start] == '"')
            {
                quoted = true;
            }
            else if (!quoted && c == _separator)
            {
                cells.Add((start, at));
                start = at + 1;
            }
            else if (!quoted && c == '\n')
            {
                cells.Add((start, at > start && _text[at - 1] == '\r' ? at - 1 : at));
                at++;
                return cells;
            }
        }

        cells.Add((start, at));
        return cells;
    }
}
