using System.Collections.Concurrent;
using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Planning;
using GlamRules.Rules.Resolution;

namespace GlamRules.Rules;

/// <summary>Answers with a rule set: every rule is asked about every record, and the votes are resolved.</summary>
public sealed class RuleSetPredictor : IParallelPredictor
{
    // Long enough that handing out is nothing beside the work, short enough that two threads end together.
    private const int Chunk = 2048;

    private readonly RuleSet _set;
    private readonly VoteResolver _resolver;
    private readonly ImmutableArray<BatchAnswers> _batches;
    private readonly LazyPlan _plan;
    private readonly ConcurrentBag<RuleSetWorker> _idle = [];

    public RuleSetPredictor(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
        _resolver = new VoteResolver(set);
        _plan = new LazyPlan(set.Rules);
        _batches = [.. set.Rules.SelectMany(r => Batches(r.When).Concat(r.Unless is null ? [] : Batches(r.Unless))).Distinct()];
        Description = new PredictorDescription
        {
            Kind = PredictorKind.Rules,
            Title = set.Version.Length > 0 ? $"{set.Name}, version {set.Version}" : set.Name,
            Hash = set.Hash,
            Labels = set.Labels,
            Rules = [.. set.Rules.Select(r => new RuleDescription(r.Id, r.Label, r.Why) { Harm = r.Harm })],
            Default = set.Default,
            Resolve = (votes, fault) => _resolver.Resolve([.. votes], fault),
            Facts =
            [
                KeyValuePair.Create("rules", set.Rules.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                KeyValuePair.Create("resolve", set.Resolve.ToString().ToLowerInvariant()),
                KeyValuePair.Create("default", set.Default?.ToString() ?? "none"),
                .. set.Authors.IsEmpty ? [] : new[] { KeyValuePair.Create("authors", string.Join(", ", set.Authors)) },
            ],
        };
    }

    public PredictorDescription Description { get; }

    public IPredictor Worker() => NewWorker();

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        if (records.Length <= Chunk)
        {
            RuleSetWorker own = Take();
            own.Predict(records, predictions);
            _idle.Add(own);
            return;
        }

        Record[] all = records.ToArray();
        Prediction[] answers = new Prediction[all.Length];
        Parallel.ForEach(Partitioner.Create(0, all.Length, Chunk), Take, (range, _, worker) =>
        {
            int count = range.Item2 - range.Item1;
            worker.Predict(all.AsSpan(range.Item1, count), answers.AsSpan(range.Item1, count));
            return worker;
        }, _idle.Add);
        answers.CopyTo(predictions);
    }

    /// <summary>What each rule says about one record, in the order of the rules, and what failed.</summary>
    internal (ImmutableArray<Vote> Votes, string? Fault) Vote(Record record)
    {
        RuleSetWorker worker = Take();
        (ImmutableArray<Vote> Votes, string? Fault) said = worker.Vote(record);
        _idle.Add(worker);
        return said;
    }

    private RuleSetWorker Take() => _idle.TryTake(out RuleSetWorker? idle) ? idle : NewWorker();

    private RuleSetWorker NewWorker() => new(_set, Description, _resolver, _batches, _plan);

    private static IEnumerable<BatchAnswers> Batches(Condition condition) =>
        condition.Parts.SelectMany(Batches).Concat(condition.Batches is { } own ? [own] : []);
}
