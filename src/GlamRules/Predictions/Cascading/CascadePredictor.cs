using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Predictions.Cascading;

/// <summary>
/// Asks the stages of a saved cascade in turn, each only about what those before it left, and says what
/// <see cref="Cascade"/> and <see cref="ThresholdCascade"/> say where all stages have been asked about everything.
/// </summary>
public sealed class CascadePredictor : IParallelPredictor
{
    private readonly ImmutableArray<CascadePart> _parts;
    private readonly ImmutableArray<IPredictor> _stages;
    private readonly Lock[] _gates;
    private readonly ImmutableArray<bool> _shared;

    /// <param name="saved">What the assessment left.</param>
    /// <param name="stages">A predictor for each of its parts, in their order.</param>
    /// <param name="hash">SHA-256 of the whole, lower-case hexadecimal.</param>
    public CascadePredictor(SavedCascade saved, ImmutableArray<IPredictor> stages, string hash)
        : this((saved ?? throw new ArgumentNullException(nameof(saved))).Parts, stages, [.. stages.Select(_ => new Lock())], [.. stages.Select(s => s is not IParallelPredictor)],
            Cascade.Describe([.. saved.Parts.Select(p => p.Name)], [.. stages.Select(s => s.Description)]) with { Hash = hash })
    {
    }

    private CascadePredictor(ImmutableArray<CascadePart> parts, ImmutableArray<IPredictor> stages, Lock[] gates, ImmutableArray<bool> shared, PredictorDescription description)
    {
        _parts = parts;
        _stages = stages;
        _gates = gates;
        _shared = shared;
        Description = description;
    }

    public PredictorDescription Description { get; }

    /// <summary>Stages that have no workers of their own are shared, and asked by one at a time.</summary>
    public IPredictor Worker() => new CascadePredictor(_parts, [.. _stages.Select(s => s is IParallelPredictor parallel ? parallel.Worker() : s)], _gates, _shared, Description);

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        List<int> left = [.. Enumerable.Range(0, records.Length)];
        int rules = 0;
        for (int stage = 0; stage < _stages.Length && left.Count > 0; stage++)
        {
            Record[] asked = new Record[left.Count];
            for (int i = 0; i < asked.Length; i++)
            {
                asked[i] = records[left[i]];
            }

            Prediction[] said = new Prediction[asked.Length];
            Ask(stage, asked, said);

            List<int> passed = [];
            for (int i = 0; i < said.Length; i++)
            {
                if (Answers(stage, said[i]))
                {
                    predictions[left[i]] = Cascade.WithRulesFrom(said[i], rules);
                }
                else
                {
                    passed.Add(left[i]);
                }
            }

            left = passed;
            rules += _stages[stage].Description.Rules.Length;
        }

        foreach (int i in left)
        {
            predictions[i] = Prediction.Abstention;
        }
    }

    private void Ask(int stage, Record[] asked, Prediction[] said)
    {
        if (!_shared[stage])
        {
            _stages[stage].Predict(asked, said);
            return;
        }

        lock (_gates[stage])
        {
            _stages[stage].Predict(asked, said);
        }
    }

    private bool Answers(int stage, Prediction said) => _parts[stage].Threshold is { } threshold
        ? ConfidenceSteps.Suffices(ConfidenceSteps.Of(_parts[stage].Scale!.Of(said)), threshold)
        : stage == _stages.Length - 1 || Cascade.Decides(_stages[stage].Description, said);
}
