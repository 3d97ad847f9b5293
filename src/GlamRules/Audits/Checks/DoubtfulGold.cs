using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Audits.Checks;

/// <summary>
/// Gold against which rules and model agree with confidence: confident learning (Northcutt, Jiang, Chuang 2021), whose
/// threshold for a label is the mean probability that the model gives it on records with that gold, on records that it
/// was not fitted on; and a rule set that votes for the same label, not by default. Two kinds of system seldom share a
/// mistake. Only where a record has one label, a model gives probabilities, and rules are there.
/// </summary>
internal sealed class DoubtfulGold : AuditCheck
{
    /// <summary>From this share on gold itself may cost a system more than most margins.</summary>
    private const double Serious = 0.02;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        if (context.Scores is not { } scores || context.Task.Kind != TaskKind.Label)
        {
            yield break;
        }

        // Every record must be new to the model, so that all of them would be too many.
        EvaluatedPredictor? model = scores.Split is null ? null : scores.Predictors.FirstOrDefault(p =>
            p.Description.Kind is PredictorKind.Model or PredictorKind.Predictions && p.Description.Labels.Length > 1 && !scores.FittedOnThese.Contains(p.Name) && p.Predictions.Any(a => a.LabelScores.Length > 0));
        EvaluatedPredictor? rules = scores.Predictors.FirstOrDefault(p => p.Description.Kind == PredictorKind.Rules);
        if (model is null || rules is null)
        {
            yield break;
        }

        ImmutableArray<string> labels = model.Description.Labels;
        double?[] thresholds = Thresholds(scores, model);
        (int Place, string Label, double Probability, double Gold)[] doubtful =
        [
            .. Enumerable.Range(0, scores.Records.Count).Select(i => Doubt(scores, model, rules, thresholds, i)).OfType<(int Place, string Label, double Probability, double Gold)>()
                .OrderByDescending(d => d.Probability - d.Gold).ThenBy(d => d.Place),
        ];
        if (doubtful.Length == 0)
        {
            yield break;
        }

        int labelled = scores.Records.Count(r => r.Gold is not null);
        double share = (double)doubtful.Length / labelled;
        Dictionary<string, int> places = context.Records.Select((r, i) => (r.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Dictionary<int, (int Place, string Label, double Probability, double Gold)> byRecord = doubtful.ToDictionary(d => places[scores.Records[d.Place].Id]);
        yield return context.WithRecords(
            new AuditFinding(
                "doubtful-gold", share >= Serious ? Severity.Warning : Severity.Note,
                Text($"On {doubtful.Length} of {Count(labelled, "record")} ({Percent(share)}) “{rules.Name}”, by a rule and not by default, and “{model.Name}”, as sure as it is on average of records with that label, agree on another label than gold. Either both are misled in the same way, or gold is wrong."),
                doubtful.Length,
                "Let a person who does not know what gold says label these records. Change gold only by that answer, never to fit the systems; then seal and score again."),
            [.. byRecord.Keys],
            i => Text($"gold: {AuditContext.Said(context.Records[i].Gold!)}; both say {byRecord[i].Label} ({model.Name}: {byRecord[i].Probability:0.00})"));
    }

    // For each label the mean probability on the records that have it; null where none has.
    private static double?[] Thresholds(AuditScores scores, EvaluatedPredictor model)
    {
        ImmutableArray<string> labels = model.Description.Labels;
        double[] sums = new double[labels.Length];
        int[] counts = new int[labels.Length];
        for (int i = 0; i < scores.Records.Count; i++)
        {
            if (scores.Records[i].Gold is { } gold && model.Predictions[i].LabelScores.Length == labels.Length && labels.IndexOf(gold.Label) is >= 0 and var label)
            {
                sums[label] += model.Predictions[i].LabelScores[label];
                counts[label]++;
            }
        }

        return [.. sums.Select((sum, label) => counts[label] == 0 ? (double?)null : sum / counts[label])];
    }

    private static (int Place, string Label, double Probability, double Gold)? Doubt(AuditScores scores, EvaluatedPredictor model, EvaluatedPredictor rules, double?[] thresholds, int i)
    {
        ImmutableArray<string> labels = model.Description.Labels;
        ImmutableArray<double> probabilities = model.Predictions[i].LabelScores;
        if (scores.Records[i].Gold is not { } gold || probabilities.Length != labels.Length || rules.Predictions[i] is not { Outcome: Outcome.Answered, Voted: true, Answer: { } answer })
        {
            return null;
        }

        int own = labels.IndexOf(gold.Label);
        int said = labels.IndexOf(answer.Label);
        // Of the labels above their thresholds the likeliest counts, and it must be another than gold.
        int best = Enumerable.Range(0, labels.Length).Where(l => probabilities[l] >= thresholds[l]).OrderByDescending(l => probabilities[l]).ThenBy(l => l).FirstOrDefault(-1);
        return best >= 0 && best != own && best == said ? (i, labels[best], probabilities[best], own < 0 ? 0 : probabilities[own]) : null;
    }
}
