using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Trust;

/// <summary>Asks for trust where something is loaded, and says how to give it where there is none.</summary>
public static class TrustCheck
{
    /// <summary>The files as they are trusted; null, with diagnostics, where they are not.</summary>
    /// <param name="store">Who is asked.</param>
    /// <param name="path">The folder of a set, or a file.</param>
    /// <param name="what">What needs trust, to name it: <c>script rules</c>.</param>
    /// <param name="purpose">What it is wanted for.</param>
    /// <param name="place">Where it shows.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static TrustedFiles? Require(TrustStore store, string path, string what, TrustPurpose purpose, SourceLocation place, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(diagnostics);
        TrustAnswer answer = store.Ask(path, purpose, diagnostics);
        string command = $"glamrules trust grant {Quoted(path)}";
        if (answer.Files is null && answer.Grant is null)
        {
            diagnostics.Add(TrustProblems.NotTrusted, place, $"{what} are not trusted on this machine", $"Whoever wrote them decides what they do. If you have read them, or know where they come from: {command}");
        }
        else if (answer.Files is null && answer.Changes.IsEmpty)
        {
            diagnostics.Add(TrustProblems.OnlyForEditing, place, $"{what} are trusted for editing only", $"To use them as they are now: {command}");
        }

        foreach (TrustChange change in answer.Changes)
        {
            diagnostics.Add(TrustProblems.Changed, File.Exists(path) ? place : new SourceLocation(Path.Combine(path, change.File)),
                $"'{change.File}' {change.What} since {what} were trusted", $"Look at it, and if you still trust them: {command}");
        }

        return answer.Files;
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
