using System.CommandLine;
using System.Diagnostics;
using GlamRules.Applying;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules apply</c>: label a whole collection.</summary>
internal static class ApplyCommand
{
    public static Command Build(Surroundings surroundings)
    {
        ApplyOptions options = new();
        Command command = new("apply", "Label a whole collection with rules, a model or a cascade, with the evidence for each answer."
            + "\n\nIt may be stopped at any time, by Ctrl-C, a power cut or a full disk: the same command with --resume goes on, and the result is the same to the last byte. Until it is whole it has another name, FILE.partial. Beside it stand FILE.about.json, with the counts and the hash of what was applied, and where there are any FILE.rejects.jsonl, FILE.faults.jsonl and, from a cascade, FILE.human.csv with the records that a person is to answer."
            + "\n\nExample: glamrules apply rules/genre-from-title titles.csv --id id --out out/genre.csv");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(surroundings, options.Of(parsed), cancellation)));
        return command;
    }

    private static int Run(Surroundings surroundings, ApplyRequest request, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        long start = Stopwatch.GetTimestamp();
        ApplyCounts? counts = null;
        long labelled = 0;
        Stream? output = null;
        try
        {
            using ApplyInput? input = Prepare(surroundings, request, diagnostics, out ApplyPlan? plan);
            if (plan is not null && input is not null && !diagnostics.HasErrors)
            {
                output = request.ToStream ? surroundings.BytesOut() : null;
                ApplyTarget target = new() { Path = request.ToStream ? null : request.Output, Stream = output, Resume = request.Resume, Restart = request.Restart };
                ApplyProgressDisplay.Run(surroundings.Progress, progress => counts = ApplyRun.Run(plan, input, target, diagnostics, new Heard(progress, step => labelled = Math.Max(labelled, step.New)), cancellation));
            }
        }
        catch (OperationCanceledException)
        {
            if (!request.ToStream && ApplyRun.IsInterrupted(request.Output))
            {
                surroundings.Error.WriteLine("What is done is kept: the same command with --resume goes on.");
            }

            throw;
        }
        finally
        {
            output?.Dispose();
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (counts is null)
        {
            return ExitCode.CouldNotRun;
        }

        ApplyPrinter printer = new(counts, request.ToStream ? null : request.Output, labelled, Stopwatch.GetElapsedTime(start));
        TextWriter writer = request.ToStream ? surroundings.Error : surroundings.Output;
        if (request.Json)
        {
            printer.WriteJson(writer);
        }
        else
        {
            printer.Write(writer);
        }

        return ExitCode.Done;
    }

    private static ApplyInput? Prepare(Surroundings surroundings, ApplyRequest request, DiagnosticBag diagnostics, out ApplyPlan? plan)
    {
        plan = null;
        if (request.OutputFormat is not { } format)
        {
            diagnostics.Add(ApplyProblems.UnknownOutput, new SourceLocation(request.Output), "the name of the file tells no format");
            return null;
        }

        if (!request.ToStream && !OutputPlace.IsFile(request.Output, diagnostics))
        {
            return null;
        }

        CorpusDescription? corpus = ApplyInputs.Corpus(request, diagnostics);
        TaskDescription? task = corpus is null ? null : CorpusTask.Find(corpus, request.Task, diagnostics);
        AppliedPredictor? applied = diagnostics.HasErrors ? null : AppliedPredictor.Load(request.What, task, request.Permission, diagnostics);
        if (applied is null)
        {
            return null;
        }

        ApplyInput? input = ApplyInputs.Open(surroundings, request, corpus, task, diagnostics);
        if (input is null)
        {
            return null;
        }

        if (!request.ToStream && Path.GetDirectoryName(request.Output) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        plan = new ApplyPlan
        {
            Predictor = applied.Predictor,
            Fields = new FieldList(applied.Reads ?? task?.Fields.Names ?? input.Columns),
            Columns = request.Fields,
            Id = corpus?.Key?.Id ?? request.Id,
            Keep = request.Keep,
            Where = request.Where,
            Limit = request.Limit,
            Shard = request.Shard,
            AllVotes = request.AllVotes,
            Raw = request.Raw,
            Human = applied.Human,
            Format = format,
            MaxRejects = request.MaxRejects ?? corpus?.Key?.MaxRejects ?? 0.01,
            Threads = request.Threads,
        };
        return input;
    }

    // Also what was labelled here, for the rate.
    private sealed class Heard(IProgress<ApplyProgress> next, Action<ApplyProgress> hear) : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value)
        {
            hear(value);
            next.Report(value);
        }
    }
}
