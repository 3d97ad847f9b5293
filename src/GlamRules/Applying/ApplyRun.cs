using System.Collections.Immutable;
using GlamRules.Applying.Reading;
using GlamRules.Applying.Resuming;
using GlamRules.Applying.Running;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Predictions;

namespace GlamRules.Applying;

/// <summary>
/// Labels a whole collection: streaming, with memory that does not grow, and so that whatever stops it, it goes on from
/// its last checkpoint and the result is the same to the last byte.
/// </summary>
public static class ApplyRun
{
    // Before so many rows a share of bad ones says little.
    private const int EarlyJudgement = 50_000;

    /// <summary>Runs; null, with diagnostics, where that can't be done or not to the end. Cancelled, it makes safe what is done and throws.</summary>
    /// <param name="plan">What is asked and written.</param>
    /// <param name="input">The collection; its columns are checked.</param>
    /// <param name="target">Where the answers go.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="progress">Hears how far it is, on the caller's thread; may be null.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ApplyCounts? Run(ApplyPlan plan, ApplyInput input, ApplyTarget target, DiagnosticBag diagnostics, IProgress<ApplyProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(diagnostics);
        cancellation.ThrowIfCancellationRequested();
        if (!PlanCheck.Fits(plan, input, diagnostics))
        {
            return null;
        }

        try
        {
            return target.Path is { } path ? ToFile(plan, input, target, new OutputPaths(path, plan.Format), diagnostics, progress, cancellation) : ToStream(plan, input, target, diagnostics, progress, cancellation);
        }
        catch (WriteException e)
        {
            diagnostics.Add(ApplyProblems.NotWritten, new SourceLocation(target.Path ?? "-"), e.Message, target.Path is null ? "What takes the answers has no more room, or has ended: give the same command again." : null);
        }
        catch (InputException e)
        {
            diagnostics.AddRange(e.Diagnostics);
        }

        return null;
    }

    /// <summary>Whether a run that was to make a file was interrupted, and can be gone on with.</summary>
    public static bool IsInterrupted(string path) => OutputFormat.Of(path) is { } format && ResultFiles.IsInterrupted(new OutputPaths(path, format));

    private static ApplyCounts? ToStream(ApplyPlan plan, ApplyInput input, ApplyTarget target, DiagnosticBag diagnostics, IProgress<ApplyProgress>? progress, CancellationToken cancellation)
    {
        using StreamSink direct = new(target.Stream ?? throw new ArgumentException("neither a path nor a stream", nameof(target)), plan);
        Guard(direct.Begin);
        return Label(plan, input, target, direct, new ApplyCounts(), null, diagnostics, progress, cancellation);
    }

    private static ApplyCounts? ToFile(ApplyPlan plan, ApplyInput input, ApplyTarget target, OutputPaths paths, DiagnosticBag diagnostics, IProgress<ApplyProgress>? progress, CancellationToken cancellation)
    {
        if (paths.Among(input.Files) is { } read)
        {
            diagnostics.Add(ApplyProblems.InputIsOutput, new SourceLocation(read), "the run reads this file, and would write over it");
            return null;
        }

        using FileStream? held = RunLock.Take(paths, diagnostics);
        if (held is null)
        {
            return null;
        }

        ImmutableSortedDictionary<string, string> identity = RunIdentity.Of(plan, input);
        if (!TryStart(plan, identity, paths, target, diagnostics, out Journal? journal, out AboutFile? finished))
        {
            string? content = finished?.Identity.GetValueOrDefault(RunIdentity.Content);
            if (content is not null && (input.Source as FileBlocks)?.HashTo(HasAll(plan, finished!.Counts) ? content : null) != content)
            {
                diagnostics.Add(ApplyProblems.OtherRun, new SourceLocation(paths.Answers), "what is read is not what was read before");
                return null;
            }

            return finished?.Counts;
        }

        using FileSink sink = new(plan, input, target, paths, identity);
        if (journal is null)
        {
            Guard(sink.Clear);
            Guard(sink.Begin);
        }
        else if (!sink.GoOn(journal) || ((!journal.Done || journal.Position.Hash is not null) && !input.Source.GoTo(journal.Position)))
        {
            diagnostics.Add(ApplyProblems.BrokenProgress, new SourceLocation(paths.Progress), "a file is shorter than it was, or the input is, or it is another input");
            return null;
        }

        return Label(plan, input, target, sink, journal?.Counts ?? new ApplyCounts(), journal, diagnostics, progress, cancellation);
    }

    // Whether to run: from a journal, or from the start where there is none.
    private static bool TryStart(ApplyPlan plan, ImmutableSortedDictionary<string, string> identity, OutputPaths paths, ApplyTarget target, DiagnosticBag diagnostics, out Journal? journal, out AboutFile? finished)
    {
        finished = null;
        journal = null;
        if (target.Restart)
        {
            return true;
        }

        SourceLocation place = new(paths.Answers);
        bool interrupted = ResultFiles.IsInterrupted(paths);
        if (!target.Resume)
        {
            if (interrupted)
            {
                diagnostics.Add(ApplyProblems.Interrupted, place, "a run that was to make this file was interrupted");
            }
            else if (File.Exists(paths.Answers))
            {
                diagnostics.Add(ApplyProblems.Exists, place, "the file is there already");
            }

            return !diagnostics.HasErrors;
        }

        journal = Journal.Read(paths.Progress);
        string shard = plan.Shard?.ToString() ?? "";
        AboutFile? about = interrupted || !File.Exists(paths.Answers) ? null : AboutFile.Read(paths.About);
        if (journal is null && !interrupted && File.Exists(paths.Answers) && about is null)
        {
            diagnostics.Add(ApplyProblems.Exists, place, "the file is there already, and nothing tells how it was made");
            return false;
        }

        ImmutableSortedDictionary<string, string>? before = journal?.Identity ?? about?.Identity.Remove(RunIdentity.Content);
        string? difference = before is null ? null : RunIdentity.Difference(before.SetItem("shard", journal?.Shard ?? about!.Shard), identity.SetItem("shard", shard), (name, was, now) => $"{name} was {was} and is {now}");
        if (difference is not null)
        {
            diagnostics.Add(ApplyProblems.OtherRun, place, difference);
            return false;
        }

        finished = about;
        return about is null;
    }

    private static ApplyCounts? Label(
        ApplyPlan plan, ApplyInput input, ApplyTarget target, IAnswerSink sink, ApplyCounts counts, Journal? journal, DiagnosticBag diagnostics, IProgress<ApplyProgress>? progress, CancellationToken cancellation)
    {
        InputPosition position = journal?.Position ?? InputPosition.Start;
        if (journal is not { Done: true })
        {
            Lock gate = new();
            Action<BlockAnswers>[] workers = [.. Enumerable.Range(0, plan.Threads).Select(_ => NewWorker(plan, input, gate)).Select(w => (Action<BlockAnswers>)(b => w.Work(b, long.MaxValue)))];
            using Pipeline pipeline = new(input.Source, block => plan.Shard?.Takes(block) ?? true, workers, cancellation);
            long first = counts.Records;
            try
            {
                foreach (BlockAnswers block in pipeline.Run())
                {
                    bool last = plan.Limit is { } limit && counts.Records + block.Counts.Records >= limit;
                    if (last && counts.Records + block.Counts.Records > plan.Limit)
                    {
                        NewWorker(plan, input, gate).Work(block, plan.Limit!.Value - counts.Records);
                    }

                    Guard(() => sink.Write(block));
                    counts = counts.Plus(block.Counts);
                    position = block.Block.Next;
                    Guard(() => sink.Checkpoint(position, counts, last, last));
                    progress?.Report(new ApplyProgress(counts.Records, counts.Records - first, input.Source.Consumed, input.Source.Size, "labelling"));
                    if (last || (counts.Rows >= EarlyJudgement && TooMany(plan, counts)))
                    {
                        break;
                    }
                }

                Guard(() => sink.Checkpoint(position, counts, !TooMany(plan, counts), due: true));
            }
            catch (OperationCanceledException)
            {
                Guard(() => sink.Checkpoint(position, counts, false, due: true));
                throw;
            }
        }

        // Only who has read all rows can say that none had it.
        if (journal is null && plan.Shard is null && counts.Rows > 0)
        {
            PlanCheck.Seen(plan, input, diagnostics);
        }

        if (counts.Rejected > 0)
        {
            string? file = target.Path is { } path ? Path.GetFileName(new OutputPaths(path, plan.Format).Rejects) : null;
            (DiagnosticKind kind, string? help) = TooMany(plan, counts)
                ? (ApplyProblems.TooManyRejects, file is null ? null : $"{file}{OutputPaths.PartialEnding} says which, and why. {ApplyProblems.TooManyRejects.Help}")
                : (ApplyProblems.RowsRejected, file is null ? null : $"They are left out; {file} says which, and why.");
            diagnostics.Add(kind, new SourceLocation(input.Path), FormattableString.Invariant($"{counts.Rejected} of {counts.Rows} rows can't be used"), help);
            if (TooMany(plan, counts))
            {
                return null;
            }
        }

        progress?.Report(new ApplyProgress(counts.Records, 0, 0, null, "finishing"));
        string? content = HasAll(plan, counts) ? position.Hash : (input.Source as FileBlocks)?.HashTo(null);
        Guard(() => sink.Finish(counts, content));
        return counts;
    }

    // A run that has all it asked for read no further; any other is one over the whole stream.
    private static bool HasAll(ApplyPlan plan, ApplyCounts counts) => counts.Records == plan.Limit;

    private static bool TooMany(ApplyPlan plan, ApplyCounts counts) => counts.Rejected > plan.MaxRejects * counts.Rows;

    private static BlockWorker NewWorker(ApplyPlan plan, ApplyInput input, Lock gate)
    {
        BlockRecords records = new(plan, input.Missing, input.Separators, input.SkipsRepeats);
        return plan.Predictor is IParallelPredictor parallel ? new BlockWorker(plan, records, parallel.Worker(), null) : new BlockWorker(plan, records, plan.Predictor, gate);
    }

    // A full disk is no reason to throw anything away: it is told apart from input that can't be read.
    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WriteException(e);
        }
    }
}
