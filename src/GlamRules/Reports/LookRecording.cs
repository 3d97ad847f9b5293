using System.Security.Cryptography;
using System.Text.RegularExpressions;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports;

/// <summary>Enters what read the gold of test records into the ledger.</summary>
public static partial class LookRecording
{
    internal const string Verb = "assess";

    private const string Bare = "\n  \"ledger\": null,\n  \"language\": null\n}\n";

    /// <summary>
    /// The result with the ledger up to its own entry. The entry's digest is that of <c>results.json</c> without
    /// ledger and language, so that repeating a run adds nothing.
    /// </summary>
    /// <param name="result">A run with its standing and the hashes of what stands beside it.</param>
    /// <param name="path">The ledger's file.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="diagnostics">Takes a warning where nothing can be written; the result is then exploratory.</param>
    /// <param name="verb">What was run.</param>
    public static AssessmentResult Record(AssessmentResult result, string path, TimeProvider clock, DiagnosticBag diagnostics, string verb = Verb)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Standing standing = result.Standing ?? throw new ArgumentException("nothing says what was run", nameof(result));
        LedgerNote note = new()
        {
            Verb = verb,
            Assessment = Path.GetFileName(result.Definition.Path),
            Split = ResultsJsonWriter.Name(result.Split),
            Scored = true,
            Digest = Digest(result),
            Version = GlamRulesVersion.Text,
            Protocol = standing.Protocol,
        };
        if (LedgerFile.Append(path, note, clock, standing.Seal?.At) is { } ledger)
        {
            return result with { Ledger = ledger };
        }

        diagnostics.Add(SealProblems.LedgerNotWritable, new SourceLocation(path), "nothing can be written here");
        return result with { ExploratoryReasons = [.. result.ExploratoryReasons, Standing.NotRecorded] };
    }

    /// <summary>Enters a reading of all gold that scored no predictor: no look, but nothing that is hidden either.</summary>
    /// <param name="verb">What was run.</param>
    /// <param name="corpus">What was read.</param>
    /// <param name="results">All that came of it, as one text.</param>
    /// <param name="path">The ledger's file.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="diagnostics">Takes a warning where nothing can be written.</param>
    public static void RecordReading(string verb, Corpus corpus, string results, string path, TimeProvider clock, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(diagnostics);
        LedgerNote note = new()
        {
            Verb = verb,
            Assessment = "",
            Split = ResultsJsonWriter.Name(null),
            Scored = false,
            Digest = CanonicalJson.HashText(results),
            Version = GlamRulesVersion.Text,
            Protocol = ProtocolWriter.Write(corpus),
        };
        if (LedgerFile.Append(path, note, clock) is null)
        {
            diagnostics.Add(SealProblems.LedgerNotWritable, new SourceLocation(path), "nothing can be written here", "This reading of the gold is not recorded. Make the place writable, or name another with --ledger.");
        }
    }

    /// <summary>The digest of the results in a file; null where it has not the form that is written.</summary>
    internal static string? DigestOf(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        string text = File.ReadAllText(path);
        string bare = Ending().Replace(text, Bare);
        return bare.EndsWith(Bare, StringComparison.Ordinal) ? CanonicalJson.HashText(bare) : null;
    }

    private static string Digest(AssessmentResult result)
    {
        using MemoryStream stream = new();
        ResultsJsonWriter.Write(result with { Ledger = null, Language = null }, stream);
        return Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()));
    }

    [GeneratedRegex(@"\n  ""ledger"": (null|\{[^{}]*\}),\n  ""language"": (null|""[^""]*"")\n\}\n\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
