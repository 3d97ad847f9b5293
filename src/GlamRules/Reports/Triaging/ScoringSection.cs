using System.Collections.Immutable;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>How the figures come about, with every weight.</summary>
internal static class ScoringSection
{
    public static Section Build(TriageResult result, Wording words)
    {
        Weights weights = result.Definition.Weights;
        return new Section("scoring", "How it is scored",
        [
            new Bullets([.. TriageHeadline.Method.Select(s => (ImmutableArray<Inline>)[s])]),
            Paragraph.Of($"For the order, impact counts {words.Amount(weights[Aspect.Impact])} and feasibility {words.Amount(weights[Aspect.Feasibility])}. Every weight can be changed under ", Inline.Code("weights"), " in the file."),
            new Table(
                "Questions that earn points, with their weights",
                [new("Question"), new("Of"), new("Weight", IsFigure: true)],
                [.. Questionnaire.Scored.Select(q => ImmutableArray.Create<TableCell>(new(q.Text, q.Why), Weights.IdOf(q.Aspect), Weight(q, weights, words)))]),
        ]);
    }

    private static TableCell Weight(TriageQuestion question, Weights weights, Wording words)
    {
        double weight = weights[question];
        return new TableCell(words.Amount(weight), weight.Equals(question.Weight) ? null : $"usually {words.Amount(question.Weight)}");
    }
}
