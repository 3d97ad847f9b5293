using System.Collections.Concurrent;
using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Caching;
using GlamRules.Scripting.Running;

namespace GlamRules.Scripting.Isolation;

/// <summary>
/// Runs scripts in processes of their own. One that misbehaves is killed and replaced, and the rule and record that made
/// it do so become a fault; the others are asked again.
/// </summary>
internal sealed class ChildHost : BatchAnswers, IScriptHost
{
    // What was asked last on each thread: rules are asked one after the other about one record.
    [ThreadStatic]
    private static (ChildHost? Host, Record? Record, RuleAnswer[] Answers) _last;

    private readonly BatchQuestions _questions;
    private readonly ConcurrentDictionary<Record, RuleAnswer[]> _known = new(ReferenceEqualityComparer.Instance);

    private ChildHost(ImmutableArray<DeclaredFile> files, BatchQuestions questions)
    {
        Files = files;
        _questions = questions;
    }

    public ImmutableArray<DeclaredFile> Files { get; }

    public BatchAnswers Batches => this;

    /// <summary>Starts a process and lets the scripts declare their rules. Null, with the reason, where that failed.</summary>
    public static (ChildHost? Host, string? Problem) Start(CompiledScripts compiled, ImmutableArray<string> names, Task<ScriptProcess?> early)
    {
        ScriptProcesses processes = new(compiled, names, early);
        (ImmutableArray<DeclaredFile> files, string? problem) = processes.Declare();
        return problem is null ? (new ChildHost(files, new BatchQuestions(processes, files, names)), null) : (null, problem);
    }

    public override void Begin(ReadOnlySpan<Record> records)
    {
        Record[] own = records.ToArray();
        RuleAnswer[][] answers = _questions.Ask(own);
        for (int i = 0; i < own.Length; i++)
        {
            _known[own[i]] = answers[i];
        }
    }

    public override void End(ReadOnlySpan<Record> records)
    {
        _last = default;
        foreach (Record record in records)
        {
            _known.TryRemove(record, out _);
        }
    }

    public bool Ask(int rule, Record record, MatchList places)
    {
        if (_last.Host != this || _last.Record != record)
        {
            _last = (this, record, _known.TryGetValue(record, out RuleAnswer[]? known) ? known : _questions.Ask([record])[0]);
        }

        foreach (RuleAnswer answer in _last.Answers)
        {
            if (answer.Rule == rule)
            {
                return answer.Tell(places);
            }
        }

        return false;
    }
}
