using System.Text;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Diagnostics;

/// <summary>The text of a file that a user wrote, with its lines, so that any offset has a place.</summary>
public sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>
    /// Reads a file as UTF-8 (with or without its mark). A missing file and bytes that are not UTF-8 are diagnostics;
    /// the answer is then null.
    /// </summary>
    public static SourceText? Load(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!File.Exists(path))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(path), $"the file does not exist{NearbyPath.Hint(path)}");
            return null;
        }

        return Decode(path, File.ReadAllBytes(path), diagnostics);
    }

    /// <summary>The same for bytes that were read already.</summary>
    public static SourceText? Decode(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!HasUtf16Mark(bytes) && LooksLikeUtf16(bytes))
        {
            diagnostics.Add(FileProblems.Encoding, new SourceLocation(path, 1), "the file looks like UTF-16, not UTF-8");
            return null;
        }

        int start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        try
        {
            return new SourceText(path, new UTF8Encoding(false, true).GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException e)
        {
            int at = start + Math.Max(0, e.Index);
            int line = 1 + bytes.AsSpan(0, at).Count((byte)'\n');
            diagnostics.Add(FileProblems.Encoding, new SourceLocation(path, line), Describe(bytes, at));
            return null;
        }
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> start) => start.StartsWith(Encoding.Unicode.Preamble) || start.StartsWith(Encoding.BigEndianUnicode.Preamble);

    // Without a mark: two bytes a letter, every other one of them 0.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> start)
    {
        start = start[..Math.Min(start.Length, 1000)];
        return start.Length > 1 && 3 * start.Count((byte)0) > start.Length;
    }

    private static string Describe(byte[] bytes, int at) =>
        HasUtf16Mark(bytes) ? "the file is UTF-16, not UTF-8"
        : bytes[at] >= 0xA0 ? FormattableString.Invariant($"byte {at} ({bytes[at]:X2}) is not UTF-8; in Windows-1252 it would be '{(char)bytes[at]}'")
        : FormattableString.Invariant($"byte {at} ({bytes[at]:X2}) is not UTF-8");

    /// <summary>UTF-16 offset of a place in this text.</summary>
    public int OffsetOf(SourceLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return _lineStarts[location.Line - 1] + location.Column - 1;
    }

    /// <summary>The place of a stretch of text; <paramref name="length"/> is cut at the end of the line.</summary>
    public SourceLocation Locate(int offset, int length = 1)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int index = _lineStarts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        int start = _lineStarts[line];
        int end = Text.IndexOf('\n', start);
        string lineText = Text[start..(end < 0 ? Text.Length : end)].TrimEnd('\r');
        int visible = Math.Max(1, Math.Min(length, lineText.Length - (offset - start)));
        return new SourceLocation(Path, line + 1, offset - start + 1, visible, lineText);
    }
}
