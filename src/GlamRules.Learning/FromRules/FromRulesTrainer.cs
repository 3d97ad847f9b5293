using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Learning.FromRules;

/// <summary>
/// Trains a model on what rules say (weak supervision): no gold label is looked at. It learns from the train records and
/// those without gold; dev stays unseen. Records on which the rules say nothing are left out.
/// </summary>
/// <param name="inner">How the model is trained.</param>
/// <param name="rules">The rules, none of them fitted on gold.</param>
/// <param name="rulesName">Their name.</param>
/// <param name="unlabelled">Records without gold to learn from; none of a split that is scored.</param>
/// <param name="byVoteModel">Whether votes are weighed by a model of the rules' errors, and not resolved as the set says.</param>
public sealed class FromRulesTrainer(ITrainable inner, IPredictor rules, string rulesName, IReadOnlyList<LabelledRecord> unlabelled, bool byVoteModel) : ITrainable
{
    /// <summary>Nothing is learned from gold.</summary>
    public bool LearnsFromLabels => false;

    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        LabelledRecord[] seen = [.. train, .. unlabelled];
        Prediction[] said = new Prediction[seen.Length];
        rules.Predict([.. seen.Select(r => r.Record)], said);
        Answer?[] answers = byVoteModel ? ByVoteModel(task, said) : [.. said.Select(Answered)];
        LabelledRecord[] labelled = [.. seen.Select((record, i) => With(record, answers[i], task)).OfType<LabelledRecord>()];
        string about = FormattableString.Invariant($"{labelled.Length} of {seen.Length} records, labelled by {rulesName}{(byVoteModel ? ", their votes weighed" : "")}");
        return labelled.Length == 0
            ? new FromRulesModel(new Silent(), about, rules.Description.Hash)
            : new FromRulesModel(inner.Train(task, labelled, [], seed, cancellation), about, rules.Description.Hash);
    }

    /// <summary>Fitted once: dev was no part of it.</summary>
    public Trained TrainAndAskDev(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(dev);
        IPredictor trained = Train(task, train, [], seed, cancellation);
        Prediction[] onDev = new Prediction[dev.Count];
        trained.Predict([.. dev.Select(r => r.Record)], onDev);
        return new Trained(trained, onDev);
    }

    private Answer?[] ByVoteModel(TaskDescription task, Prediction[] said)
    {
        ImmutableArray<string> labels = [.. task.Labels.Select(l => l.Label)];
        int[] found = VoteModel.Fit([.. said.Select(s => s.Votes)], rules.Description.Rules.Length, labels);
        // Where no rule votes, what the set says by default is its word still.
        return [.. said.Select((s, i) => found[i] >= 0 ? Answer.OfLabel(labels[found[i]]) : Answered(s))];
    }

    private static Answer? Answered(Prediction said) => said.Outcome == Outcome.Answered ? said.Answer : null;

    // A label that the task does not have can't be learned.
    private static LabelledRecord? With(LabelledRecord record, Answer? answer, TaskDescription task) =>
        answer is null || answer.Labels.Any(l => !task.Labels.Any(known => known.Label == l)) ? null : new LabelledRecord
        {
            Record = record.Record,
            Gold = answer,
            Split = record.Split,
            Group = record.Group,
            Slices = record.Slices,
        };

    // Rules that say nothing teach nothing.
    private sealed class Silent : IPredictor
    {
        public PredictorDescription Description { get; } = new() { Kind = PredictorKind.Model, Title = "nothing to learn from", Models = 1 };

        public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions) => predictions.Fill(Prediction.Abstention);
    }
}
