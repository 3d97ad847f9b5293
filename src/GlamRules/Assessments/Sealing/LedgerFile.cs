using System.Collections.Immutable;
using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Assessments.Sealing;

/// <summary>
/// <c>&lt;task&gt;.ledger.jsonl</c> beside the assessments of a task: a line for each reading of test gold, each with
/// the SHA-256 of the line before. All assessments of the task in that folder share it, so that a copy of an
/// assessment under another name does not start from nothing.
/// </summary>
public static class LedgerFile
{
    public const string Ending = ".ledger.jsonl";

    private const int Attempts = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>Where the ledger of an assessment stands.</summary>
    public static string PathFor(AssessmentDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return PathFor(Path.GetDirectoryName(definition.Path) ?? "", definition.Task);
    }

    /// <summary>Where the ledger of a task stands.</summary>
    /// <param name="folder">Folder of its assessments: as a rule that of the corpus.</param>
    /// <param name="task">Name of the task.</param>
    public static string PathFor(string folder, string task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Path.Combine(folder, string.Concat(task.Select(c => Path.GetInvalidFileNameChars().Contains(c) ? '-' : c)) + Ending);
    }

    /// <summary>Reads a ledger; none is an empty one, and a broken chain a warning.</summary>
    public static Ledger Read(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!File.Exists(path))
        {
            return Ledger.Empty;
        }

        using FileStream? stream = Open(path, FileAccess.Read);
        if (stream is null)
        {
            return Unreadable(path, diagnostics);
        }

        Ledger ledger = LedgerText.Read(Content(stream));
        if (ledger.Broken is { } broken)
        {
            diagnostics.Add(SealProblems.BrokenLedger, new SourceLocation(path), broken);
        }

        return ledger;
    }

    /// <summary>Whether an entry could be added now; where not, a warning says so. Nothing stays behind.</summary>
    public static bool CanAppend(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        // A ledger made and taken away again could be one that another run writes to: the trial has a name of its own.
        string trial = File.Exists(path) ? path : FormattableString.Invariant($"{path}.{Environment.ProcessId}");
        using FileStream? stream = Open(trial, FileAccess.ReadWrite, trial == path ? FileOptions.None : FileOptions.DeleteOnClose);
        if (stream is null)
        {
            diagnostics.Add(SealProblems.LedgerNotWritable, new SourceLocation(path), "nothing can be written here");
        }

        return stream is not null;
    }

    /// <summary>
    /// Adds an entry, unless the last one of the same assessment has the same digest; one process at a time.
    /// </summary>
    /// <param name="path">The ledger's file.</param>
    /// <param name="note">What was read.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="notBefore">The entry is at least that late, whatever the clock says: the time of a seal that it follows.</param>
    /// <returns>The ledger with the entry; null where it can't be written.</returns>
    public static Ledger? Append(string path, LedgerNote note, TimeProvider clock, DateTimeOffset? notBefore = null)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(clock);
        using FileStream? stream = Open(path, FileAccess.ReadWrite);
        if (stream is null)
        {
            return null;
        }

        string text = Content(stream);
        Ledger ledger = LedgerText.Read(text);
        if (ledger.Entries.LastOrDefault(e => e.Note.Assessment == note.Assessment && e.Note.Verb == note.Verb)?.Note.Digest == note.Digest)
        {
            return ledger;
        }

        DateTimeOffset at = Timestamp.Now(clock);
        string line = LedgerText.Write(note, notBefore > at ? notBefore.Value : at, LedgerText.HashOfLast(text));
        // In one write: whoever dies here leaves all of the line or, at worst, a part that breaks the chain and is told.
        stream.Seek(0, SeekOrigin.End);
        stream.Write(Utf8.GetBytes((text.Length > 0 && !text.EndsWith('\n') ? "\n" : "") + line + "\n"));
        stream.Flush(flushToDisk: true);
        return ledger with { Entries = ledger.Entries.Add(LedgerText.ReadLine(line)!) };
    }

    private static string Content(FileStream stream)
    {
        using StreamReader reader = new(stream, Utf8, false, -1, leaveOpen: true);
        return reader.ReadToEnd();
    }

    // Held alone: two runs at once write one after the other. Null where this user may not, or another never lets go.
    private static FileStream? Open(string path, FileAccess access, FileOptions options = FileOptions.None)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, access == FileAccess.Read ? FileMode.Open : FileMode.OpenOrCreate, access, access == FileAccess.Read ? FileShare.Read : FileShare.None, 4096, options);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or DirectoryNotFoundException)
            {
                return null;
            }
            catch (IOException) when (attempt < Attempts && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    private static Ledger Unreadable(string path, DiagnosticBag diagnostics)
    {
        diagnostics.Add(SealProblems.BrokenLedger, new SourceLocation(path), "it can't be read");
        return new Ledger([], "it can't be read");
    }
}
