using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace GlamRules.Corpora.Formats;

/// <summary>JSON Lines: an object a line; texts, numbers, truth values, and lists of them.</summary>
internal sealed class JsonLinesFormat(Stream stream, Encoding encoding, ImmutableArray<Column> columns) : IRowReader
{
    private readonly StreamReader _reader = new(stream, encoding, detectEncodingFromByteOrderMarks: true);
    private readonly FieldValue[] _values = new FieldValue[columns.Length];
    private readonly StringBuilder _line = new();
    private readonly bool[] _found = new bool[columns.Length];
    private long _nextByte;

    public RowProblem? Problem { get; private set; }

    public long Line { get; private set; }

    public long Byte { get; private set; }

    public string Raw { get; private set; } = "";

    /// <summary>Columns that a row has had.</summary>
    public IEnumerable<string> Found => columns.Where((_, i) => _found[i]).Select(c => c.Name);

    /// <summary>Names in the first row that could be read.</summary>
    public ImmutableArray<string> Names { get; private set; } = [];

    public FieldValue this[int column] => _values[column];

    public bool Read()
    {
        while (ReadLine() is { } whole)
        {
            Line++;
            Byte = _nextByte;
            _nextByte += Encoding.UTF8.GetByteCount(whole) + 1;
            string line = whole.TrimEnd('\r');
            if (!string.IsNullOrWhiteSpace(line))
            {
                Raw = line;
                Problem = Parse(line);
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    // With a carriage return before the line feed, which counts as a byte.
    private string? ReadLine()
    {
        _line.Clear();
        int c = _reader.Read();
        if (c < 0)
        {
            return null;
        }

        for (; c >= 0 && c != '\n'; c = _reader.Read())
        {
            _line.Append((char)c);
        }

        return _line.ToString();
    }

    private RowProblem? Parse(string line)
    {
        Array.Clear(_values);
        if (line.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new RowProblem("encoding", null, "bytes that the encoding does not know");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new RowProblem("json", null, "not an object in braces");
            }

            if (Names.IsEmpty)
            {
                Names = [.. document.RootElement.EnumerateObject().Select(m => m.Name)];
            }

            for (int i = 0; i < columns.Length; i++)
            {
                bool found = document.RootElement.TryGetProperty(columns[i].Name, out JsonElement element);
                _found[i] |= found;
                if (found && !TryValue(element, columns[i], out _values[i]))
                {
                    return new RowProblem("type", columns[i].Name, $"'{columns[i].Name}' holds an object, where a text, a number or a list of them is asked for");
                }
            }

            return null;
        }
        catch (JsonException e)
        {
            return new RowProblem("json", null, FormattableString.Invariant($"broken JSON at character {e.BytePositionInLine + 1}"));
        }
    }

    private static bool TryValue(JsonElement element, Column column, out FieldValue value)
    {
        value = default;
        switch (element.ValueKind)
        {
            case JsonValueKind.Null:
                return true;
            case JsonValueKind.Array:
                List<string> items = [];
                foreach (JsonElement item in element.EnumerateArray())
                {
                    if (!TryValue(item, column, out FieldValue one) || one.Count > 1)
                    {
                        return false;
                    }

                    if (one.First is { } text)
                    {
                        items.Add(text);
                    }
                }

                value = new FieldValue([.. items]);
                return true;
            case JsonValueKind.Object:
                return false;
            case JsonValueKind.String:
                value = column.Parse(element.GetString()!);
                return true;
            default:
                value = column.Parse(element.GetRawText());
                return true;
        }
    }
}
