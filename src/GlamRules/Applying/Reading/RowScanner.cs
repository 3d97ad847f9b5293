using System.Text;

namespace GlamRules.Applying.Reading;

/// <summary>
/// Finds where the rows of a file end without reading what they hold, as the readers of the formats see it, so that
/// rows can be handed out in blocks.
/// </summary>
internal abstract class RowScanner
{
    /// <summary>The row or the blank line that starts <paramref name="bytes"/>; false where its end is not among them.</summary>
    /// <param name="bytes">From the start of a row on.</param>
    /// <param name="last">Whether nothing follows them.</param>
    /// <param name="row">What was found.</param>
    public abstract bool TryNext(ReadOnlySpan<byte> bytes, bool last, out ScannedRow row);
}

/// <summary>What stands between two ends of rows.</summary>
/// <param name="Length">Bytes, those of its line end among them.</param>
/// <param name="Lines">Line ends, its own among them.</param>
/// <param name="IsRow">False for a blank line or a comment.</param>
internal readonly record struct ScannedRow(int Length, int Lines, bool IsRow);

/// <summary>JSON Lines: a row a line, blank ones aside.</summary>
internal sealed class LineScanner : RowScanner
{
    public override bool TryNext(ReadOnlySpan<byte> bytes, bool last, out ScannedRow row)
    {
        int end = bytes.IndexOf((byte)'\n');
        if (end < 0 && !last)
        {
            row = default;
            return false;
        }

        ReadOnlySpan<byte> line = end < 0 ? bytes : bytes[..end];
        row = new ScannedRow(end < 0 ? bytes.Length : end + 1, 1, !IsBlank(line));
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) =>
        line.IndexOfAnyExceptInRange((byte)0, (byte)' ') is var at && (at < 0 || (line[at] >= 0x80 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line))));
}
