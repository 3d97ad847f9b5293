using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Planning;
using GlamRules.Rules.Resolution;

namespace GlamRules.Rules;

/// <summary>Asks the rules of a set about one record after another, on one thread.</summary>
internal sealed class RuleSetWorker(RuleSet set, PredictorDescription description, VoteResolver resolver, ImmutableArray<BatchAnswers> batches, LazyPlan plan) : IPredictor
{
    private const int Chunk = 512;

    private readonly MatchList _places = new();
    private readonly List<Vote> _votes = [];
    private PlanRunner? _runner;

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

            Answer(own, predictions[start..]);
            foreach (BatchAnswers batch in batches)
            {
                batch.End(own);
            }
        }
    }

    /// <summary>What each rule says about one record, in the order of the rules, and what failed.</summary>
    public (ImmutableArray<Vote> Votes, string? Fault) Vote(Record record)
    {
        string? fault = AskEach(record);
        return ([.. _votes], fault);
    }

    private void Answer(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        // A plan costs more than it saves on a few records. Which way was gone can't be told from the answers.
        if (_runner is null && plan.IsWorthwhile(records.Length))
        {
            _runner = new PlanRunner(plan.Value, _places);
        }

        _runner?.Begin(records);
        for (int i = 0; i < records.Length; i++)
        {
            string? fault = _runner is null ? AskEach(records[i]) : Follow(_runner, records[i], i);
            predictions[i] = resolver.Resolve(_votes, fault);
        }
    }

    private string? Follow(PlanRunner runner, Record record, int place)
    {
        _votes.Clear();
        string? fault = null;
        runner.Turn(record, place);
        _places.Known = runner;
        for (int i = runner.Next(0); i >= 0; i = runner.Next(i + 1))
        {
            switch (runner.Decide(i, record))
            {
                case Truth.Fault when fault is not null:
                    break;
                case Truth.Fault when runner.OnlyFault is { } only:
                    fault = Words(i, only);
                    break;

                // Where it matched, or which of several failures comes first, is looked up only now.
                case Truth.Yes or Truth.Fault:
                    string? own = Ask(i, record);
                    fault ??= own;
                    break;
            }
        }

        return fault;
    }

    private string? AskEach(Record record)
    {
        _votes.Clear();
        _places.Known = null;
        string? fault = null;
        for (int i = 0; i < set.Rules.Length; i++)
        {
            string? own = Ask(i, record);
            fault ??= own;
        }

        return fault;
    }

    // Adds the rule's vote, if it votes, and gives what failed, if something did.
    private string? Ask(int rule, Record record)
    {
        _places.Truncate(0);
        try
        {
            if (RuleDecision.Votes(set.Rules[rule], record, _places))
            {
                _votes.Add(new Vote(rule, set.Rules[rule].Label, _places.ToImmutable(), set.Rules[rule].Confidence));
            }

            return null;
        }
        catch (RuleFaultException e)
        {
            return Words(rule, e);
        }
    }

    private string Words(int rule, RuleFaultException fault) => $"{set.Rules[rule].Id}: {fault.Message}";
}
