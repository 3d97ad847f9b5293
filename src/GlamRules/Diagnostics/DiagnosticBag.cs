using System.Collections.Immutable;

namespace GlamRules.Diagnostics;

/// <summary>Collects every diagnostic of a run, so that one mistake never hides another.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _all = [];

    public bool HasErrors => _all.Any(d => d.Severity == Severity.Error);

    public int Count => _all.Count;

    /// <summary>Adds a diagnostic; the same one at the same place is kept once.</summary>
    public void Add(DiagnosticKind kind, SourceLocation location, string message, string? help = null) =>
        Add(new Diagnostic(kind, message, location, help ?? kind.Help));

    /// <summary>Adds several; those that are here already are kept once.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    private void Add(Diagnostic diagnostic)
    {
        if (!_all.Contains(diagnostic))
        {
            _all.Add(diagnostic);
        }
    }

    /// <summary>All diagnostics ordered by file, line, column and id.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() =>
    [
        .. _all.OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];
}
