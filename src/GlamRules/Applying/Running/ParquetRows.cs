using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;

namespace GlamRules.Applying.Running;

/// <summary>Writes rows as Parquet, in groups of a fixed size: the same rows give the same groups.</summary>
internal sealed class ParquetRows : IDisposable
{
    private const int Group = 1 << 16;

    private readonly ParquetWriter _writer;
    private readonly DataField[] _fields;
    private readonly int _score;
    private readonly List<string?>[] _cells;
    private readonly List<double?> _scores = [];

    /// <param name="stream">Takes the file; can be sought in.</param>
    /// <param name="columns">Their names, in order.</param>
    /// <param name="score">The place of the column that is a number; -1: there is none.</param>
    public ParquetRows(Stream stream, ImmutableArray<string> columns, int score)
    {
        _score = score;
        _fields = [.. columns.Select((c, i) => i == score ? new DataField(c, typeof(double), isNullable: true) : new DataField(c, typeof(string), isNullable: true))];
        _cells = [.. columns.Select(_ => new List<string?>())];
        _writer = Wait(ParquetWriter.CreateAsync(new ParquetSchema(_fields), stream));
    }

    /// <param name="cells">A text for each column; that of the score is of no account.</param>
    /// <param name="score">The score, or null.</param>
    public void Add(string?[] cells, double? score)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            _cells[i].Add(cells[i]);
        }

        _scores.Add(score);
        if (_scores.Count == Group)
        {
            Flush();
        }
    }

    /// <summary>Writes what is left and the end of the file.</summary>
    public void Finish()
    {
        if (_scores.Count > 0)
        {
            Flush();
        }

        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        // A file without its end is no file: whoever did not finish it throws it away.
    }

    private void Flush()
    {
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        for (int i = 0; i < _fields.Length; i++)
        {
            Task written = i == _score ? group.WriteAsync<double>(_fields[i], _scores.ToArray().AsMemory()) : group.WriteAsync(_fields[i], _cells[i]!);
            written.GetAwaiter().GetResult();
            _cells[i].Clear();
        }

        _scores.Clear();
        group.CompleteValidate();
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
