using System.Collections.Immutable;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;

namespace GlamRules.Assessments.Scaffolding;

/// <summary>Figures on the dev split, by which criteria are chosen before anyone looks at the test records.</summary>
public sealed class DevFigures
{
    private const string Exact = "accuracy";
    private const double Fine = 0.05;
    private const int MostLabels = 8;

    private readonly Corpus _corpus;
    private readonly ImmutableArray<PredictorResult> _systems;
    private readonly PredictorResult? _human;

    private DevFigures(Corpus corpus, ImmutableArray<PredictorResult> systems, PredictorResult? human)
    {
        _corpus = corpus;
        _systems = systems;
        _human = human;
    }

    /// <summary>Records of dev with gold.</summary>
    public int N => _systems[0].N;

    public ImmutableArray<string> Systems => [.. _systems.Select(s => s.Name)];

    /// <summary>Whether annotators were compared with gold, as one more system.</summary>
    public bool HasHuman => _human is not null;

    /// <summary>
    /// Fits what is to be fitted on train alone and scores it on dev, the baselines with it; null where dev has no
    /// labelled record or train has none.
    /// </summary>
    public static DevFigures? Of(Corpus corpus, IReadOnlyList<PredictorSource> sources, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        IReadOnlyList<LabelledRecord> train = corpus.Labelled(Split.Train);
        IReadOnlyList<LabelledRecord> dev = corpus.Labelled(Split.Dev);
        if (dev.Count == 0 || train.Count == 0)
        {
            return null;
        }

        PredictorSource[] all = [.. sources, PredictorSource.Of(MajorityBaseline.Name, new MajorityBaseline())];
        ImmutableArray<PredictorResult> systems = Score(corpus, dev,
        [
            .. all.Select(source =>
            {
                IPredictor predictor = source.Ready ?? source.Recipe!.Train(corpus.Task, train, [], 1, cancellation);
                Prediction[] predictions = new Prediction[dev.Count];
                predictor.Predict(dev.Select(r => r.Record).ToArray(), predictions);
                return new EvaluatedPredictor(source.Name, predictor.Description, predictions);
            }),
        ]);
        return new DevFigures(corpus, systems, Annotators(corpus, dev));
    }

    /// <summary>Every metric in which systems can be told apart, that of the widest spread first; then the recalls of labels.</summary>
    /// <param name="target">What to compare the best with; null: what annotators reach, else 0.9.</param>
    public ImmutableArray<DevFigure> Figures(double? target)
    {
        Metric[] metrics = [.. MetricCatalogue.For(_corpus.Task.Kind)];
        string[] ids =
        [
            .. metrics.Where(m => !m.PerLabel && m.Range is { Least: >= -1, Greatest: <= 1 } && m.Id != "abstention").Select(m => m.Id),
            .. _systems[0].Labels.OrderBy(l => l.Support).Take(MostLabels).SelectMany(l => new[] { $"recall:{l.Label}", $"precision:{l.Label}" }),
        ];
        return [.. ids.Select(Figure).OfType<DevFigure>().OrderBy(f => f.Metric.Contains(':', StringComparison.Ordinal)).ThenByDescending(f => f.Spread)];

        DevFigure? Figure(string id)
        {
            bool more = MetricCatalogue.Find(id)?.Metric.HigherIsBetter ?? true;
            (string Name, double Value)[] known = [.. _systems.Where(s => s[id]?.Value is not null).Select(s => (s.Name, s[id]!.Value.Value!.Value)).OrderBy(s => more ? -s.Item2 : s.Item2)];
            if (known.Length == 0)
            {
                return null;
            }

            double? human = _human?[id]?.Value;
            double goal = target ?? human ?? (more ? 0.9 : 0.1);
            return new DevFigure(id, known[^1].Value, known[0].Value, known[0].Name, human, goal) { Missing = more ? goal - known[0].Value : known[0].Value - goal };
        }
    }

    /// <summary>
    /// What a system should reach: more than the majority; of the rare labels at least what the rules reach on dev, less what chance
    /// may have added; and, to think about, what annotators reach.
    /// </summary>
    /// <param name="rules">Name of the rule set among the systems, or null.</param>
    public ImmutableArray<ProposedThreshold> Propose(string? rules)
    {
        List<ProposedThreshold> proposed = [];
        string exact = _corpus.Task.Kind == TaskKind.Labels ? "micro-f1" : Exact;
        if (_systems[^1][exact]?.Value is { } majority && majority < 1)
        {
            double bound = Math.Min(1, Math.Floor((majority * 100) + 1) / 100);
            proposed.Add(new(exact, bound, FormattableString.Invariant($"the majority baseline has {majority:0.000} on dev: below that nothing is gained"), true));
        }

        PredictorResult? ruled = _systems.FirstOrDefault(s => s.Name == rules);
        foreach (LabelResult label in _systems[^1].Labels.Where(l => l.Support > 0 && l.Recall == 0).OrderBy(l => l.Support).Take(MostLabels))
        {
            if (ruled?[$"recall:{label.Label}"] is { Value: { } recall, Low: { } low } && Math.Floor(low / Fine) * Fine is > 0 and var floor)
            {
                proposed.Add(new($"recall:{label.Label}", Math.Round(floor, 2), FormattableString.Invariant($"the rules find {recall:0.000} of {label.Support} on dev, hardly less than {low:0.000} in truth"), label.Support >= 10));
            }
        }

        if (_human is not null)
        {
            foreach (string id in new[] { exact, "macro-f1" }.Where(id => _human[id]?.Value is not null))
            {
                proposed.Add(new(id, Math.Floor(_human[id]!.Value.Value!.Value * 100) / 100, "what annotators reach against gold on dev; more can hardly be asked of a machine", false));
            }
        }

        return [.. proposed];
    }

    // Every annotation is one answer; gold that was voted from them flatters them.
    private static PredictorResult? Annotators(Corpus corpus, IReadOnlyList<LabelledRecord> dev)
    {
        if (corpus.Task.Kind != TaskKind.Label)
        {
            return null;
        }

        HashSet<string> labels = [.. corpus.Task.Labels.Select(l => l.Label)];
        (LabelledRecord Record, string Label)[] said = [.. dev.SelectMany(r => r.Annotations.Where(a => labels.Contains(a.Label)).Select(a => (r, a.Label)))];
        return said.Length == 0 ? null
            : Score(corpus, [.. said.Select(s => s.Record)], [new EvaluatedPredictor("annotators", new PredictorDescription { Kind = PredictorKind.Predictions, Title = "" }, [.. said.Select(s => Prediction.Of(Answer.OfLabel(s.Label)))])])[0];
    }

    private static ImmutableArray<PredictorResult> Score(Corpus corpus, IReadOnlyList<LabelledRecord> records, ImmutableArray<EvaluatedPredictor> predictors) =>
        Evaluator.Evaluate(new EvaluationInput
        {
            Task = corpus.Task,
            Records = records,
            Split = Split.Dev,
            Predictors = predictors,
            Criteria = new Criteria { Optimise = corpus.Task.Kind == TaskKind.Labels ? "micro-f1" : Exact, Margin = 0.05 },
        }).Predictors;
}
