using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Applying.Reading;
using GlamRules.Corpora;
using GlamRules.Corpora.Formats;

namespace GlamRules.Applying.Running;

/// <summary>The records in a block of rows, and what became of the other rows; for one thread, used again and again.</summary>
internal sealed class BlockRecords
{
    private readonly ApplyPlan _plan;
    private readonly bool _skipsRepeats;
    private readonly ImmutableArray<Column> _columns;
    private readonly FieldValue[] _row;
    private readonly int _id;
    private readonly int[] _fields;
    private readonly int[] _keep;
    private readonly int[] _where;
    private readonly List<Record> _records = new(BlockReader.Rows);
    private readonly List<long> _lines = new(BlockReader.Rows);
    private readonly List<FieldValue> _kept = [];

    /// <param name="plan">What is read.</param>
    /// <param name="missing">Texts that stand for no value.</param>
    /// <param name="separators">What divides the values of a column, by its name.</param>
    /// <param name="skipsRepeats">Whether a row behind another one with the same id is no record of its own.</param>
    public BlockRecords(ApplyPlan plan, FrozenSet<string> missing, IReadOnlyDictionary<string, string> separators, bool skipsRepeats)
    {
        _plan = plan;
        _skipsRepeats = skipsRepeats;
        ImmutableArray<string> read = plan.Read;
        _columns = [.. read.Select(name => new Column(name, separators.GetValueOrDefault(name), missing))];
        _row = new FieldValue[read.Length];
        _id = plan.Id is { } id ? read.IndexOf(id) : -1;
        _fields = [.. plan.Fields.Names.Select(f => read.IndexOf(plan.ColumnOf(f)))];
        _keep = [.. plan.Keep.Select(k => read.IndexOf(k))];
        _where = [.. plan.Where.Select(w => read.IndexOf(w.Column))];
    }

    public List<Record> Records => _records;

    /// <summary>The line at which the row of a record starts.</summary>
    public long Line(int record) => _lines[record];

    /// <summary>The values of the columns that are copied.</summary>
    public ReadOnlySpan<FieldValue> Kept(int record) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_kept).Slice(record * _keep.Length, _keep.Length);

    public long Rows { get; private set; }

    public long LeftOut { get; private set; }

    public long Repeated { get; private set; }

    /// <summary>Reads a block until it ends or has given so many records.</summary>
    /// <param name="rejected">Hears of each row that can't be used.</param>
    public void Read(RowBlock block, long most, Action<IRowReader, RowProblem> rejected)
    {
        _records.Clear();
        _lines.Clear();
        _kept.Clear();
        (Rows, LeftOut, Repeated) = (0, 0, 0);
        using IRowReader rows = block.Open(_columns);
        string? before = block.HasRowBefore && rows.Read() && rows.Problem is null && _id >= 0 ? rows[_id].First : null;
        while (_records.Count < most && rows.Read())
        {
            Rows++;
            if (rows.Problem is { } problem)
            {
                rejected(rows, problem);
                continue;
            }

            for (int i = 0; i < _row.Length; i++)
            {
                _row[i] = rows[i];
            }

            string id = _id < 0 ? FormattableString.Invariant($"{block.FirstRow + Rows - 1}") : _row[_id].ToString();
            if (id.Length == 0)
            {
                rejected(rows, new RowProblem("id", _plan.Id, "the id is missing"));
                continue;
            }

            if (_skipsRepeats)
            {
                bool repeated = id == before;
                before = id;
                if (repeated)
                {
                    Repeated++;
                    continue;
                }
            }

            if (Passes())
            {
                Take(id, rows.Line);
            }
            else
            {
                LeftOut++;
            }
        }
    }

    private bool Passes()
    {
        for (int i = 0; i < _where.Length; i++)
        {
            if (!_plan.Where[i].Holds(_row[_where[i]]))
            {
                return false;
            }
        }

        return true;
    }

    private void Take(string id, long line)
    {
        FieldValue[] values = new FieldValue[_fields.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _row[_fields[i]];
        }

        _records.Add(new Record(id, _plan.Fields, values));
        _lines.Add(line);
        foreach (int place in _keep)
        {
            _kept.Add(_row[place]);
        }
    }
}
