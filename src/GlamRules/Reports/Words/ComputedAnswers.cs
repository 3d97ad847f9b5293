using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;
using static GlamRules.Assessments.Answering.Theme;
using static GlamRules.Assessments.Answering.Worksheet;

namespace GlamRules.Reports.Words;

/// <summary>What an assessment can say of its own feasibility.</summary>
public static class ComputedAnswers
{
    public static ImmutableArray<ComputedAnswer> Of(AssessmentResult result, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        return [.. All(result, words).Where(a => a.Text.Length > 0)];
    }

    private static IEnumerable<ComputedAnswer> All(AssessmentResult result, Wording words)
    {
        CorpusSummary corpus = result.Corpus;
        yield return new(Data, "How many records and labels are there?",
            $"{words.Count(corpus.Records, "record")}, {words.Number(corpus.Records - corpus.Unlabelled)} of them labelled: {words.Number(corpus.Train)} to train, {words.Number(corpus.Dev)} to tune, {words.Number(corpus.Test)} to judge.{(corpus.Rejects > 0 ? $" {words.Count(corpus.Rejects, "row")} could not be read." : "")}",
            [(Risk, "23"), (Readiness, "1"), (Readiness, "8"), (Plan, "C"), (Datasheet, "Composition")]);
        yield return new(Data, "What are they made of?", Composition(result, words), [(Readiness, "2"), (Datasheet, "Composition")]);
        yield return new(Data, "Under which licence, and from where?", Sources(corpus), [(Risk, "22"), (Readiness, "7"), (Plan, "B"), (Datasheet, "Distribution")]);
        yield return new(Data, "How were they divided?", $"{Wording.Capital(corpus.SplitRule)}.", [(Readiness, "5"), (Readiness, "10"), (Plan, "C")]);
        yield return new(Data, "What does an audit find?", AuditSentence.Of(result.Audit, words), [(Readiness, "10"), (Plan, "C")]);
        yield return new(Data, "Would more labels help?", string.Join(" ", result.Curves.Select(c => CurveSentence.Of(result, c, words))), [(Plan, "C"), (PhaseTwo, "feasibility")]);
        yield return new(Accuracy, "How right is each system, and how right had it to be?", Reached(result, words), [(PhaseTwo, "output accuracy"), (Plan, "D"), (Risk, "5")]);
        yield return new(Accuracy, "What are they held against?", Baselines(result, words), [(PhaseTwo, "verified baselines")]);
        yield return new(Accuracy, "What do mistakes cost?", result.Definition.Criteria.Costs is { } costs ? string.Join("; ", CostWords.Set(costs, words).Select(c => $"{c.Name}: {c.Value}")) + "." : "", [(Risk, "10")]);
        yield return new(Difficulty, "How far do people agree on the labels?", result.Agreement is { } agreement ? $"{AgreementWords.Verdict(agreement, words)} {AgreementWords.Baseline(agreement, words)}".Trim() : "", [(Readiness, "9"), (PhaseTwo, "verified baselines")]);
        yield return new(Harm, "Is any label served worse?", Labels(result, words), [(PhaseTwo, "balance across classes")]);
        yield return new(Harm, "Is any group of records served worse?", string.Join(" ", Systems(result).Where(_ => !result.SliceResults.IsEmpty).SelectMany(s => EquitySentence.Of(result, s, words))), [(Risk, "24"), (PhaseTwo, "balance across classes")]);
        yield return new(Harm, "Who agreed to the criteria?", string.Join("; ", result.Definition.Stakeholders.Select(s => $"{s.Name}{(s.Role.Length > 0 ? $", {s.Role}" : "")}: {(s.Agreed is null ? "not yet" : s.Agreed)}")) is { Length: > 0 } who ? who + "." : "", [(Risk, "12"), (Plan, "D")]);
        yield return new(Effort, "How much is left for a person?", Left(result, words), [(PhaseTwo, "time saved")]);
    }

    private static IEnumerable<AssessedPredictor> Systems(AssessmentResult result) => result.Predictors.Where(p => p.Result.Kind is PredictorKind.Rules or PredictorKind.Model or PredictorKind.Predictions);

    private static string Composition(AssessmentResult result, Wording words)
    {
        IEnumerable<string> labels = result.Predictors[0].Result.Labels.Where(l => l.Support > 0).OrderByDescending(l => l.Support).Take(5).Select(l => $"{l.Label} {words.Number(l.Support)}");
        IEnumerable<string> slices = result.SliceResults.Where(s => s.Predictor == result.Predictors[0].Name).GroupBy(s => s.Field)
            .Select(g => $"By {g.Key}: {string.Join(", ", g.OrderByDescending(s => s.N).Take(5).Select(s => $"{s.Value} {words.Number(s.N)}"))}{(g.Count() > 5 ? $" and {words.Number(g.Count() - 5)} more" : "")}.");
        return $"By label, of those scored: {string.Join(", ", labels)}. {string.Join(" ", slices)}".TrimEnd();
    }

    private static string Sources(CorpusSummary corpus) =>
        string.Join(". ", new[] { corpus.Licences.IsEmpty ? "" : $"Licence: {string.Join(", ", corpus.Licences)}", corpus.Sources.IsEmpty ? "" : $"Source: {string.Join("; ", corpus.Sources)}" }.Where(s => s.Length > 0));

    private static string Reached(AssessmentResult result, Wording words)
    {
        string metric = result.Definition.Criteria.Optimise;
        IEnumerable<string> systems = Systems(result).Select(p =>
            $"{Wording.Capital(SystemWords.The(p))}: {MetricWords.Name(metric)} {MetricWords.Value(metric, p.Result[metric]?.Value, words)}{(MetricWords.Interval(metric, p.Result[metric], words) is { Length: > 0 } interval ? $" ({interval})" : "")}{(p.Result.Thresholds.IsEmpty ? "" : p.Result.EliminatedBy is null ? ", meets the thresholds" : ", misses a threshold")}.");
        return string.Join(" ", systems);
    }

    private static string Baselines(AssessmentResult result, Wording words)
    {
        string metric = result.Definition.Criteria.Optimise;
        return result.Predictors.FirstOrDefault(p => p.Name == MajorityBaseline.Name)?.Result[metric] is { Value: { } floor }
            ? $"Always giving the most frequent answer reaches {MetricWords.Value(metric, floor, words)} in {MetricWords.Name(metric)}." : "";
    }

    private static string Labels(AssessmentResult result, Wording words) => string.Join(" ", Systems(result).Select(p =>
    {
        LabelResult[] known = [.. p.Result.Labels.Where(l => l.Support > 0 && l.F1 is not null)];
        LabelResult? worst = known.MinBy(l => l.F1);
        LabelResult? best = known.MaxBy(l => l.F1);
        return worst is null || worst == best ? "" : $"{Wording.Capital(SystemWords.Does(p, "does", "do"))} best on “{best!.Label}” (F1 {words.Figure(best.F1)}) and worst on “{worst.Label}” ({words.Figure(worst.F1)}, {words.Count(worst.Support, "record")}).";
    }).Where(s => s.Length > 0));

    private static string Left(AssessmentResult result, Wording words) => string.Join(" ", result.Cascades.Take(1).SelectMany(c => c.Alone.Append(c.Together)).Select(c => CascadeWords.Chosen(result, c, words)));
}
