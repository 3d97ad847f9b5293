using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;

namespace GlamRules.Trying;

/// <summary>What rule sets are tried on: the labelled records of the dev split, and nothing of test.</summary>
public sealed class TrialMaterial
{
    /// <summary>Of every interval.</summary>
    internal const double Confidence = 0.95;

    public TrialMaterial(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev)
    {
        Task = task;
        Records = dev;
        All = [.. Enumerable.Range(0, dev.Count)];
        IPredictor majority = new MajorityBaseline().Train(task, train, dev, 1, CancellationToken.None);
        Prediction[] answers = new Prediction[dev.Count];
        majority.Predict([.. dev.Select(r => r.Record)], answers);
        Majority = new EvaluatedPredictor(MajorityBaseline.Name, majority.Description, answers);
        MajorityAnswer = answers.Length > 0 ? answers[0].Answer! : Answer.OfLabels([]);
    }

    public TaskDescription Task { get; }

    /// <summary>All have gold.</summary>
    public IReadOnlyList<LabelledRecord> Records { get; }

    /// <summary>What always answering the most frequent label comes to.</summary>
    public Answer MajorityAnswer { get; }

    internal ImmutableArray<int> All { get; }

    internal EvaluatedPredictor Majority { get; }

    /// <summary>The dev split of a corpus.</summary>
    public static TrialMaterial Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new TrialMaterial(corpus.Task, corpus.Labelled(Split.Train), corpus.Labelled(Split.Dev));
    }
}
