using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Resolution;

namespace GlamRules.Rules;

/// <summary>Answers with a rule set: every rule is asked about every record, and the votes are resolved.</summary>
public sealed class RuleSetPredictor : IPredictor
{
    private const int Chunk = 512;

    private readonly RuleSet _set;
    private readonly VoteResolver _resolver;
    private readonly BatchAnswers[] _batches;

    public RuleSetPredictor(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
        _resolver = new VoteResolver(set);
        _batches = [.. set.Rules.SelectMany(r => Batches(r.When).Concat(r.Unless is null ? [] : Batches(r.Unless))).Distinct()];
        Description = new PredictorDescription
        {
            Kind = PredictorKind.Rules,
            Title = set.Version.Length > 0 ? $"{set.Name}, version {set.Version}" : set.Name,
            Hash = set.Hash,
            Labels = set.Labels,
            Rules = [.. set.Rules.Select(r => new RuleDescription(r.Id, r.Label, r.Why))],
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

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        Record[] all = records.ToArray();
        Prediction[] answers = new Prediction[all.Length];
        int chunks = (all.Length + Chunk - 1) / Chunk;
        Parallel.For(0, chunks, chunk =>
        {
            MatchList places = new();
            List<Vote> votes = [];
            ReadOnlySpan<Record> own = all.AsSpan(chunk * Chunk, Math.Min(Chunk, all.Length - (chunk * Chunk)));
            foreach (BatchAnswers batch in _batches)
            {
                batch.Begin(own);
            }

            for (int i = 0; i < own.Length; i++)
            {
                answers[(chunk * Chunk) + i] = Answer(own[i], places, votes);
            }

            foreach (BatchAnswers batch in _batches)
            {
                batch.End(own);
            }
        });
        answers.CopyTo(predictions);
    }

    /// <summary>What each rule says about one record, in the order of the rules, and what failed.</summary>
    internal (ImmutableArray<Vote> Votes, string? Fault) Vote(Record record)
    {
        List<Vote> votes = [];
        string? fault = Collect(record, new MatchList(), votes);
        return ([.. votes], fault);
    }

    private static IEnumerable<BatchAnswers> Batches(Condition condition) =>
        condition.Parts.SelectMany(Batches).Concat(condition.Batches is { } own ? [own] : []);

    private Prediction Answer(Record record, MatchList places, List<Vote> votes) =>
        _resolver.Resolve(votes, Collect(record, places, votes));

    private string? Collect(Record record, MatchList places, List<Vote> votes)
    {
        votes.Clear();
        string? fault = null;
        for (int i = 0; i < _set.Rules.Length; i++)
        {
            Rule rule = _set.Rules[i];
            places.Truncate(0);
            try
            {
                if (rule.When.Holds(record, places))
                {
                    int found = places.Count;
                    if (rule.Unless is null || !rule.Unless.Holds(record, places))
                    {
                        places.Truncate(found);
                        votes.Add(new Vote(i, rule.Label, places.ToImmutable(), rule.Confidence));
                    }
                }
            }
            catch (RuleFaultException e)
            {
                fault ??= $"{rule.Id}: {e.Message}";
            }
        }

        return fault;
    }
}
