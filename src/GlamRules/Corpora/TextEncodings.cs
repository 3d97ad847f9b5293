using System.Text;

namespace GlamRules.Corpora;

/// <summary>The encodings that data may be in.</summary>
internal static class TextEncodings
{
    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a declared name, case aside, or null where it is none of ours.</summary>
    public static Encoding? Find(string name) => name.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" or "utf-8-sig" => new UTF8Encoding(false),
        "utf-16" or "utf-16le" or "utf16" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        "windows-1252" or "cp1252" => Encoding.GetEncoding(1252),
        "iso-8859-1" or "latin-1" or "latin1" => Encoding.Latin1,
        _ => null,
    };

    /// <summary>The encoding that the mark at the start of a file names, or null where there is none.</summary>
    public static Encoding? OfMark(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? new UTF8Encoding(false)
        : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;
}
