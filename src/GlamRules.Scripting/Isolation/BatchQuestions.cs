using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Scripting.Running;

namespace GlamRules.Scripting.Isolation;

/// <summary>
/// Asks about a batch of records at once; where the process does not survive that, about each record rule by rule, so
/// that the one to blame is known.
/// </summary>
internal sealed class BatchQuestions(ScriptProcesses processes, ImmutableArray<DeclaredFile> files, ImmutableArray<string> names)
{
    /// <summary>So often a rule may bring a process down before it is no longer asked.</summary>
    private const int MostFailures = 3;

    // For one rule on one record; a batch gets more for each further record.
    private static readonly TimeSpan RuleLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan RecordLimit = TimeSpan.FromMilliseconds(20);

    private readonly ImmutableArray<string> _places = [.. files.SelectMany((file, i) => file.Rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{names[i]}:{rule.Line}")))];
    private readonly int[] _failures = new int[files.Sum(f => f.Rules.Length)];

    /// <summary>For each record what each rule said, but for those that abstained.</summary>
    public RuleAnswer[][] Ask(Record[] records)
    {
        ScriptProcess process = processes.Rent();
        RuleAnswer[][]? answers = AskAtOnce(process, records);
        if (answers is null)
        {
            process.Dispose();
            return [.. records.Select(AskCarefully)];
        }

        processes.Return(process);
        return answers;
    }

    private int[] Off() => [.. Enumerable.Range(0, _failures.Length).Where(rule => Volatile.Read(ref _failures[rule]) >= MostFailures)];

    private RuleAnswer[][]? AskAtOnce(ScriptProcess process, Record[] records)
    {
        int[] off = Off();
        Open(process, Messages.Batch, records[0], off);
        process.Request.Write(records.Length);
        foreach (Record record in records)
        {
            Messages.Write(process.Request, record);
        }

        if (!process.Ask(RuleLimit + (records.Length * RecordLimit)))
        {
            return null;
        }

        try
        {
            RuleAnswer[][] answers = new RuleAnswer[records.Length][];
            List<RuleAnswer> found = [];
            for (int i = 0; i < records.Length; i++)
            {
                found.Clear();
                Read(process, records[i], found);
                found.AddRange(off.Select(GivenUp));
                answers[i] = [.. found];
            }

            return answers;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private RuleAnswer[] AskCarefully(Record record)
    {
        List<RuleAnswer> answers = [];
        int rule = 0;
        int stillborn = 0;
        while (rule < _failures.Length)
        {
            ScriptProcess process = processes.Rent();
            int[] off = Off();
            Open(process, Messages.Careful, record, off);
            process.Request.Write(rule);
            Messages.Write(process.Request, record);
            // Each reply holds what the rule before said, and says that the next one begins.
            bool alive = process.Ask(RuleLimit);
            if (!alive && !process.TimedOut && ++stillborn < MostFailures)
            {
                // It had ended before it was asked: no rule is to blame.
                process.Dispose();
                continue;
            }

            while (alive && rule < _failures.Length)
            {
                alive = process.Await(RuleLimit) && TryRead(process, record, answers);
                rule += alive ? 1 : 0;
            }

            if (alive)
            {
                processes.Return(process);
                answers.AddRange(off.Select(GivenUp));
                break;
            }

            int failed = Math.Min(rule, _failures.Length - 1);
            answers.Add(new RuleAnswer(failed, [], process.TimedOut
                ? string.Create(CultureInfo.InvariantCulture, $"{_places[failed]}: it ran for more than {RuleLimit.TotalSeconds:0} s and was stopped")
                : $"{_places[failed]}: it ended the process that it ran in: too much memory, or a call within a call without end"));
            Interlocked.Increment(ref _failures[failed]);
            process.Dispose();
            rule = failed + 1;
        }

        return [.. answers];
    }

    private RuleAnswer GivenUp(int rule) => new(rule, [], string.Create(CultureInfo.InvariantCulture, $"{_places[rule]}: it was stopped {MostFailures} times and is no longer asked"));

    private static void Open(ScriptProcess process, int message, Record record, int[] off)
    {
        process.Request.Clear();
        process.Request.Write(message);
        Messages.Write(process.Request, record.Fields.Names);
        Messages.Write(process.Request, off);
    }

    private void Read(ScriptProcess process, Record record, List<RuleAnswer> found)
    {
        while (RuleAnswer.Read(process.Reply, record, _failures.Length) is { } answer)
        {
            found.Add(answer);
        }
    }

    private bool TryRead(ScriptProcess process, Record record, List<RuleAnswer> answers)
    {
        try
        {
            if (!process.Reply.AtEnd && RuleAnswer.Read(process.Reply, record, _failures.Length) is { } answer)
            {
                answers.Add(answer);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
