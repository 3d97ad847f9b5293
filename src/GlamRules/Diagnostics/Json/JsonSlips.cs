namespace GlamRules.Diagnostics.Json;

/// <summary>Collects what keeps a file from being JSON; the same slip over and over is told once, with how often.</summary>
internal sealed class JsonSlips(SourceText source)
{
    // Beyond that a file is no JSON with slips in it, but something else.
    private const int Most = 20;

    private readonly List<(DiagnosticKind Kind, SourceLocation Place, string Message, string? Help, string? Group)> _all = [];

    public bool Any => _all.Count > 0;

    /// <summary>Whether it had to be guessed what belongs together, so that nothing else can be said of the file.</summary>
    public bool IsGuess { get; private set; }

    public void Add(DiagnosticKind kind, int offset, string message, string? help = null, int length = 1, string? group = null) =>
        _all.Add((kind, source.Locate(offset, length), message, help, group));

    /// <summary>A slip after which it is a guess what belongs together.</summary>
    public void AddGuess(DiagnosticKind kind, int offset, string message, string? help = null)
    {
        IsGuess = true;
        Add(kind, offset, message, help);
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (kind, place, message, help, group) in _all.Where(s => s.Group is null)
            .Concat(_all.Where(s => s.Group is not null).GroupBy(s => s.Group).Select(g => g.First() with { Message = g.First().Message + More(g.Count() - 1) }))
            .OrderBy(s => (s.Place.Line, s.Place.Column)).Take(Most))
        {
            diagnostics.Add(kind, place, message, help);
        }
    }

    private static string More(int count) => count switch
    {
        0 => "",
        1 => ", here and at one more place",
        _ => FormattableString.Invariant($", here and at {count} more places"),
    };
}
