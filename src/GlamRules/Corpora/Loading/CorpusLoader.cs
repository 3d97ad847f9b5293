using System.Collections.Immutable;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Loading;

/// <summary>
/// Reads a corpus for one task. Data rows stream; what is held is a draft for each record with the fields that the
/// task, its slices and its split need. A bad row is skipped and counted; too many of them end the run.
/// </summary>
public sealed class CorpusLoader
{
    private readonly CorpusDescription _corpus;
    private readonly CorpusKey _key;
    private readonly TaskDescription _task;
    private readonly SplitRule _split;
    private readonly FieldPlan _plan;
    private readonly GoldResolver _gold;
    private readonly RejectLog _log = new();

    private CorpusLoader(CorpusDescription corpus, CorpusKey key, TaskDescription task, SplitRule split)
    {
        _corpus = corpus;
        _key = key;
        _task = task;
        _split = split;
        _plan = new FieldPlan(key, task, split);
        _gold = new GoldResolver(task, _plan.GoldMerge);
    }

    /// <summary>Loads a corpus for a task that its description holds; null, with diagnostics, where that can't be done.</summary>
    public static Corpus? Load(CorpusDescription corpus, string task, LoadOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (corpus.Key is not { } key)
        {
            diagnostics.Add(CorpusProblems.NoKey, corpus.Location, $"the package '{corpus.Name}' does not say what its records and tasks are");
            return null;
        }

        if (key.Tasks.FirstOrDefault(t => t.Name == task) is not { } found)
        {
            diagnostics.Add(CorpusProblems.UnknownTask, corpus.Location,
                $"the corpus has no task '{task}'.{DidYouMean.Sentence(task, key.Tasks.Select(t => t.Name))}",
                $"Its tasks: {string.Join(", ", key.Tasks.Select(t => t.Name))}.");
            return null;
        }

        if (found.Kind is not (TaskKind.Label or TaskKind.Labels))
        {
            diagnostics.Add(CorpusProblems.UnsupportedTask, corpus.Location, $"the task '{task}' is of the kind '{found.Kind.ToString().ToLowerInvariant()}'");
            return null;
        }

        // What was wrong before is no reason to hide what is wrong here.
        DiagnosticBag own = new();
        Corpus? loaded = new CorpusLoader(corpus, key, found, options.Split ?? key.Split).Load(options, own);
        diagnostics.AddRange(own.ToImmutable());
        return loaded;
    }

    private Corpus? Load(LoadOptions options, DiagnosticBag diagnostics)
    {
        if (ResourceGraph.Root(_corpus, _key, diagnostics) is not { } root || Files(options, diagnostics) is not { } files)
        {
            return null;
        }

        List<RecordDraft> drafts = ReadDrafts(root, options, diagnostics);
        options.Rejected?.Invoke(_log.Rejects);
        _log.Report(_corpus, _key.MaxRejects, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        Corpus corpus = Build(drafts, files, options.DataFolder);
        if (corpus.Records.Count == 0)
        {
            diagnostics.Add(CorpusProblems.Empty, _corpus.Location, FormattableString.Invariant($"none of {_log.Rows} rows makes a record of the task '{_task.Name}'"));
            return null;
        }

        WarnOfDisagreement(drafts, diagnostics);
        WarnOfAbsentLabels(corpus, diagnostics);
        return corpus;
    }

    private List<string>? Files(LoadOptions options, DiagnosticBag diagnostics)
    {
        List<string> files = [];
        bool complete = true;
        foreach (ResourceDescription resource in _corpus.Resources)
        {
            ImmutableArray<string> found = ResourceBinding.Bind(_corpus, resource, options.DataFolder, diagnostics);
            complete &= found.Length == resource.Paths.Length;
            files.AddRange(found);
        }

        return complete ? files : null;
    }

    private List<RecordDraft> ReadDrafts(ResourceDescription root, LoadOptions options, DiagnosticBag diagnostics)
    {
        Dictionary<string, RecordDraft> byId = new(StringComparer.Ordinal);
        List<RecordDraft> drafts = [];
        TableReader reader = new(_corpus, options.DataFolder, _log, diagnostics);
        foreach (TableRow row in reader.Read(root, _plan.Asked))
        {
            if (Check(row, out string[] labels) is { } problem)
            {
                row.Reject(problem);
                continue;
            }

            ReadOnlySpan<FieldValue> kept = _plan.KeptOf(row.Values);
            string id = row.Values[0].ToString();
            if (byId.TryGetValue(id, out RecordDraft? draft))
            {
                draft.Merge(kept, _plan.MergeRules);
            }
            else
            {
                drafts.Add(byId[id] = draft = new RecordDraft(id, kept.ToArray()));
            }

            if (labels.Length > 0)
            {
                draft.Labels.Add((_plan.HasAnnotator ? row.Values[2].First : null, labels));
            }
        }

        return drafts;
    }

    private RowProblem? Check(TableRow row, out string[] labels)
    {
        labels = [];
        if (row.Values[0].IsMissing || row.Values[0].ToString().Length == 0)
        {
            return new RowProblem("id", _key.Id, "the id is missing");
        }

        if (_plan.HasReadySplit && _plan.ReadySplit(_plan.KeptOf(row.Values)) is var word && Splitter.Parse(word) is null)
        {
            return new RowProblem("split", _split.Column, $"'{word}' is none of train, dev and test");
        }

        labels = _gold.Parse(row.Values[1], out RowProblem? problem) ?? [];
        return problem;
    }

    private Corpus Build(List<RecordDraft> drafts, List<string> files, string? dataFolder)
    {
        List<(RecordDraft Draft, Answer? Gold)> resolved = new(drafts.Count);
        List<RecordDraft> tied = [];
        foreach (RecordDraft draft in drafts)
        {
            if (_gold.TryResolve(draft, out Answer? gold))
            {
                resolved.Add((draft, gold));
            }
            else if (_gold.IsTied(draft))
            {
                tied.Add(draft);
            }
        }

        Split?[] ready = [.. resolved.Select(r => _plan.HasReadySplit ? Splitter.Parse(_plan.ReadySplit(r.Draft.Values)) : null)];
        bool carveDev = Corpus.CarvesDev(ready);
        LabelledRecord[] records = new LabelledRecord[resolved.Count];
        for (int i = 0; i < records.Length; i++)
        {
            (RecordDraft draft, Answer? gold) = resolved[i];
            string group = _plan.Group(draft);
            records[i] = Labelled(draft, gold, Splitter.Of(_split, _split.Seed, group, ready[i], carveDev), group);
        }

        return new Corpus(_corpus, WithLabels(records), _split, records, ready)
        {
            SliceNames = [.. _key.Slices.Select(s => s.Name)],
            Rejects = _log.Rejects,
            Tied = [.. tied.Select(draft => Labelled(draft, null, Split.Train, _plan.Group(draft)))],
            DataFolder = dataFolder,
            Hash = DataHash.Of(files),
            Files = [.. files],
        };
    }

    private LabelledRecord Labelled(RecordDraft draft, Answer? gold, Split split, string group) => new()
    {
        Record = _plan.Record(draft),
        Gold = gold,
        Group = group,
        Split = split,
        Slices = _plan.Slices(draft),
        Annotations = GoldResolver.Annotations(draft, _plan.HasAnnotator),
    };

    private TaskDescription WithLabels(LabelledRecord[] records) => _task.Labels.Length > 0
        ? _task
        : _task with
        {
            Labels = [.. records.SelectMany(r => r.Gold?.Labels ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(l => new LabelDefinition(l, ""))],
        };

    private void WarnOfDisagreement(List<RecordDraft> drafts, DiagnosticBag diagnostics)
    {
        string[] ids = _plan.HasAnnotator ? [] : [.. drafts.Where(_gold.IsUnsettled).Select(d => d.Id)];
        if (ids.Length > 0)
        {
            string some = string.Join(", ", ids.Take(3).Select(id => $"'{id}'"));
            diagnostics.Add(CorpusProblems.RowsDisagree, _corpus.Location, FormattableString.Invariant(
                $"{ids.Length} record{(ids.Length == 1 ? " has" : "s have")} rows that disagree in '{_task.Gold.Field}'; the first row counts: {some}{(ids.Length > 3 ? ", ..." : "")}"));
        }
    }

    private void WarnOfAbsentLabels(Corpus corpus, DiagnosticBag diagnostics)
    {
        HashSet<string> trained = [.. corpus.Records.Where(r => r.Split == Split.Train && r.Gold is not null).SelectMany(r => r.Gold!.Labels)];
        string[] absent = [.. corpus.Task.Labels.Select(l => l.Label).Where(l => !trained.Contains(l))];
        if (absent.Length > 0)
        {
            diagnostics.Add(CorpusProblems.AbsentFromTrain, _corpus.Location,
                absent.Length == 1 ? $"'{absent[0]}' does not occur in the train split" : FormattableString.Invariant($"{absent.Length} labels do not occur in the train split: {string.Join(", ", absent.Take(10))}{(absent.Length > 10 ? ", ..." : "")}"));
        }
    }
}
