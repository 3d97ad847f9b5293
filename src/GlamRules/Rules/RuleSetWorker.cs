using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Resolution;

namespace GlamRules.Rules;

/// <summary>Asks the rules of a set about one record after another, on one thread.</summary>
internal sealed class RuleSetWorker(RuleSet set, PredictorDescription description, VoteResolver resolver, ImmutableArray<BatchAnswers> batches) : IPredictor
{
    private const int Chunk = 512;

    private readonly MatchList _places = new();
    private readonly List<Vote> _votes = [];

    public PredictorDescription Description => description;

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        for (int start = 0; start < records.Length; start += Chunk)
        {
            ReadOnlySpan<Record> own = records[start..Math.Min(start + Chunk, records.Length)];
            foreach (BatchAnswers batch in batches)
            {
                batch.Begin(own);
            }

            for (int i = 0; i < own.Length; i++)
            {
                string? fault = Collect(own[i]);
                predictions[start + i] = resolver.Resolve(_votes, fault);
            }

            foreach (BatchAnswers batch in batches)
            {
                batch.End(own);
            }
        }
    }

    /// <summary>What each rule says about one record, in the order of the rules, and what failed.</summary>
    public (ImmutableArray<Vote> Votes, string? Fault) Vote(Record record)
    {
        string? fault = Collect(record);
        return ([.. _votes], fault);
    }

    private string? Collect(Record record)
    {
        _votes.Clear();
        string? fault = null;
        for (int i = 0; i < set.Rules.Length; i++)
        {
            Rule rule = set.Rules[i];
            _places.Truncate(0);
            try
            {
                if (rule.When.Holds(record, _places))
                {
                    int found = _places.Count;
                    if (rule.Unless is null || !rule.Unless.Holds(record, _places))
                    {
                        _places.Truncate(found);
                        _votes.Add(new Vote(i, rule.Label, _places.ToImmutable(), rule.Confidence));
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
