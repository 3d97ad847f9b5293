using System.Buffers;
using System.Collections.Immutable;
using GlamRules.Applying.Reading;
using GlamRules.Applying.Resuming;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Applying.Merging;

/// <summary>
/// Joins the parts of a run, block by block in the order of the input: the result is what one run over all of it would
/// have written, to the last byte. Streams.
/// </summary>
public static class PartMerge
{
    /// <summary>Joins; null, with diagnostics, where the parts do not belong together or one is not whole.</summary>
    /// <param name="parts">Paths of the parts, in any order; at least one.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="replace">Whether a file that is there gives way.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="cancellation">Ends the work early with an exception; nothing of it stays.</param>
    public static ApplyCounts? Run(IReadOnlyList<string> parts, string path, bool replace, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (OutputFormat.Of(path) is not { } format)
        {
            diagnostics.Add(ApplyProblems.UnknownOutput, new SourceLocation(path), "the name of the file tells no format");
            return null;
        }

        OutputPaths paths = new(path, format);
        SourceLocation place = new(path);
        if (ResultFiles.IsInterrupted(paths) && !replace)
        {
            diagnostics.Add(ApplyProblems.Interrupted, place, "a run that was to make this file was interrupted", "Finish it with 'glamrules apply ... --resume', or add --restart to write over it.");
            return null;
        }

        if (File.Exists(path) && !replace)
        {
            diagnostics.Add(ApplyProblems.Exists, place, "the file is there already");
            return null;
        }

        // Whoever names parts by a pattern names what stands beside them too.
        HashSet<string> beside = [.. parts.SelectMany(p => new OutputPaths(p, format).Beside)];
        string[] own = [.. parts.Where(p => !beside.Contains(p))];
        if (paths.Among(own.Concat(beside)) is { } read)
        {
            diagnostics.Add(ApplyProblems.InputIsOutput, new SourceLocation(read), "the merge reads this file, and would write over it");
            return null;
        }

        if (PartCheck.Parts(own, format, diagnostics) is not { } checkedParts)
        {
            return null;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using FileStream? held = RunLock.Take(paths, diagnostics);
        if (held is null)
        {
            return null;
        }

        List<MergedPart> open = [];
        MergedPart Human() => open.Find(p => File.Exists(p.Paths.Human)) ?? open[0];
        using ResultFiles files = new(paths, () => open[0].HeaderOf(open[0].Paths.Answers), () => Human().HeaderOf(Human().Paths.Human), new ApplyTarget().Open);
        try
        {
            open.AddRange(checkedParts.Select(p => new MergedPart(p.Paths, p.About, p.Shard)));
            MergedPart first = open[0];
            files.Clear();
            string? broken = format.IsConverted ? new MergedTables([.. open], files).Join(cancellation) : Join([.. open], files, cancellation);
            if (broken is not null)
            {
                diagnostics.Add(ApplyProblems.BrokenPart, new SourceLocation(broken), "it ends before its blocks do");
                files.Dispose();
                files.Clear();
                return null;
            }

            ApplyCounts counts = open.Aggregate(new ApplyCounts(), (sum, part) => sum.Plus(part.About.Counts));
            files.Flush();
            (first.About with { Shard = "", Counts = counts, Files = files.Lengths() }).Write(paths.About);
            files.Finish();
            return counts;
        }
        catch (OperationCanceledException)
        {
            files.Dispose();
            files.Clear();
            throw;
        }
        catch (InputException e)
        {
            diagnostics.AddRange(e.Diagnostics);
            files.Dispose();
            files.Clear();
            return null;
        }
        finally
        {
            foreach (MergedPart part in open)
            {
                part.Dispose();
            }
        }
    }

    /// <summary>Copies so many bytes; false where there are fewer.</summary>
    internal static bool Copy(Stream? from, PartialFile to, long count)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            while (count > 0)
            {
                int read = from?.Read(buffer, 0, (int)Math.Min(buffer.Length, count)) ?? 0;
                if (read == 0)
                {
                    return false;
                }

                to.Write(buffer.AsSpan(0, read));
                count -= read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // The path of a file that is shorter than it should be, or null.
    private static string? Join(ImmutableArray<MergedPart> parts, ResultFiles files, CancellationToken cancellation)
    {
        files.Answers.Write([]);
        for (long block = 0; ; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            MergedPart part = parts[(int)(block % parts.Length)];
            if (part.NextBlock() is not [var answers, var human, var rejects, var faults])
            {
                return parts.FirstOrDefault(p => p.NextBlock() is not null)?.Paths.Answers;
            }

            if (!Copy(part.Answers, files.Answers, answers) || !Copy(part.Human, files.Human, human) || !Copy(part.Rejects, files.Rejects, rejects) || !Copy(part.Faults, files.Faults, faults))
            {
                return part.Paths.Answers;
            }
        }
    }
}
