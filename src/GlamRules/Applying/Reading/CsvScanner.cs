using System.Text;
using GlamRules.Corpora.Packages;

namespace GlamRules.Applying.Reading;

/// <summary>
/// Comma-separated values: a line end within quotes ends no row, and a quotation mark opens only at the start of a field.
/// </summary>
internal sealed class CsvScanner(Dialect dialect) : RowScanner
{
    private readonly byte[] _separator = Encoding.UTF8.GetBytes([dialect.Delimiter ?? ',']);
    private readonly byte[] _comment = dialect.Comment is { } mark ? Encoding.UTF8.GetBytes([mark]) : [];
    private readonly byte[] _quote = dialect.Quote == '\0' ? [] : Encoding.UTF8.GetBytes([dialect.Quote]);

    public override bool TryNext(ReadOnlySpan<byte> bytes, bool last, out ScannedRow row)
    {
        bool comment = _comment.Length > 0 && bytes.StartsWith(_comment);
        byte quote = _quote.Length == 0 || comment ? (byte)'\n' : _quote[0];
        int lines = 0;
        int at = 0;
        while (true)
        {
            int next = bytes[at..].IndexOfAny(quote, (byte)'\n', (byte)'\r');
            if (next < 0)
            {
                row = new ScannedRow(bytes.Length, lines + 1, !comment);
                return last;
            }

            at += next;
            if (bytes[at] is (byte)'\n' or (byte)'\r')
            {
                int size = 1;
                if (bytes[at] == '\r' && at + 1 == bytes.Length && !last)
                {
                    row = default;
                    return false;
                }

                if (bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n')
                {
                    size = 2;
                }

                row = new ScannedRow(at + size, lines + 1, at > 0 && !comment);
                return true;
            }

            if (!Opens(bytes, at))
            {
                at++;
                continue;
            }

            int close = Close(bytes, at + _quote.Length, last);
            if (close < 0)
            {
                row = new ScannedRow(bytes.Length, lines + LineEnds(bytes[at..]) + 1, true);
                return last;
            }

            lines += LineEnds(bytes[at..close]);
            at = close;
        }
    }

    private bool Opens(ReadOnlySpan<byte> bytes, int at) => bytes[at..].StartsWith(_quote) && (at == 0 || bytes[..at].EndsWith(_separator));

    // Behind the mark that closes; -1 where there is none, or where it is not yet known to be one of a pair.
    private int Close(ReadOnlySpan<byte> bytes, int from, bool last)
    {
        while (bytes[from..].IndexOf(_quote) is >= 0 and var next)
        {
            from += next + _quote.Length;
            if (from + _quote.Length > bytes.Length && !last)
            {
                return -1;
            }

            if (!bytes[from..].StartsWith(_quote))
            {
                return from;
            }

            from += _quote.Length;
        }

        return -1;
    }

    private static int LineEnds(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        while (bytes.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var at)
        {
            count++;
            bytes = bytes[(at + (bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n' ? 2 : 1))..];
        }

        return count;
    }
}
