namespace GlamRules.Applying.Reading;

/// <summary>A place between two blocks of the input.</summary>
/// <param name="Blocks">Blocks before it.</param>
/// <param name="Rows">Rows before it.</param>
/// <param name="File">Which of its files, from 0.</param>
/// <param name="Offset">Bytes of that file before it, in UTF-8.</param>
/// <param name="Lines">Lines of that file before it.</param>
/// <param name="Hash">Of all before it, where the input is a stream that nothing else can tell from another; else null.</param>
internal sealed record InputPosition(long Blocks, long Rows, int File, long Offset, long Lines, string? Hash = null)
{
    public static InputPosition Start { get; } = new(0, 0, 0, 0, 0);
}
