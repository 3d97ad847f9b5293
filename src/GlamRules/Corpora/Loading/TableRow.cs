using GlamRules.Corpora.Formats;

namespace GlamRules.Corpora.Loading;

/// <summary>The current row of a table, joined with the rows it refers to; valid until the next one is read.</summary>
internal sealed class TableRow(int width, RejectLog log)
{
    private IRowReader? _reader;
    private string _path = "";

    /// <summary>In the order in which fields were asked for.</summary>
    public FieldValue[] Values { get; } = new FieldValue[width];

    public void MoveTo(IRowReader reader, string path)
    {
        _reader = reader;
        _path = path;
    }

    /// <summary>Notes the row as skipped.</summary>
    public void Reject(RowProblem problem) =>
        log.Add(new Reject(Path.GetFileName(_path), _reader!.Line, _reader.Byte, problem.Field, problem.Kind, problem.Message, _reader.Raw.TrimEnd('\r', '\n')), _path);
}
