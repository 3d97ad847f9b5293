using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments.Scaffolding;
using GlamRules.Reports.Words;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>Begins an assessment with what a triage knows of its project: title, question, owner, threshold, margin, and what to settle first.</summary>
public static class AssessmentBeginning
{
    private const double MinutesAnHour = 60;

    private static readonly Wording Words = new(CultureInfo.InvariantCulture);

    public static AssessmentPlan Apply(AssessmentPlan plan, Project project)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(project);
        (double margin, string why) = Margin(project);
        return plan with
        {
            Title = project.Name,
            Question = project.Idea.Length > 0 ? $"{project.Idea} Do we need machine learning for this?" : plan.Question,
            Owner = project.Owner,
            Margin = margin,
            WhyMargin = why,
            Remarks = [.. Remarks(project)],
            Thresholds = Number(project, "rightOften") is { } often
                ? WithThreshold(plan, often)
                : plan.Thresholds,
        };
    }

    // What is proposed of the same metric says nothing where it asks for less.
    private static ImmutableArray<ProposedThreshold> WithThreshold(AssessmentPlan plan, double often)
    {
        ProposedThreshold own = new(plan.IsSet ? "micro-f1" : "accuracy", Math.Round(often / 100, 4), $"the triage says that {Words.Amount(often)} of 100 answers must be right for it to be of use", true);
        return [own, .. plan.Thresholds.Where(t => t.Metric != own.Metric || t.AtLeast > own.AtLeast)];
    }

    // The dearer a mistake, the smaller the difference that matters.
    private static (double Margin, string Why) Margin(Project project) => Word(project, "errorCost") switch
    {
        "much" => (0.01, "The smallest difference that would matter in practice: small, for the triage says that a mistake costs a lot."),
        "little" => (0.05, "The smallest difference that would matter in practice: the triage says that a mistake costs next to nothing."),
        _ => (0.03, "The smallest difference that would matter in practice."),
    };

    private static IEnumerable<string> Remarks(Project project)
    {
        if (Number(project, "hoursPerYear") is > 0 and var hours && Number(project, "items") is > 0 and var items)
        {
            yield return $"By hand it takes {Words.Amount(hours * MinutesAnHour / items)} minutes an item ({Words.Amount(hours)} hours for {Words.Amount(items)}): under 'costs', that is what \"human\" stands for.";
        }

        if (project[Find("errorCost")] is { IsOpen: false } cost)
        {
            yield return $"A wrong answer costs: {TriageWords.Answer(Find("errorCost"), cost, Words)}. Under 'costs', say how much.";
        }

        if (Word(project, "evenness") is "uneven" or "one-group")
        {
            yield return "It is not as easy for all: set a threshold on the worst slice, such as min:accuracy@language.";
        }

        foreach (Flag flag in Flags.Of(project))
        {
            yield return TriageWords.Sentence(flag, project);
        }

        foreach (TriageQuestion question in Questionnaire.All.Where(q => project[q].IsOpen))
        {
            yield return $"Still open: {question.Text}";
        }
    }

    private static TriageQuestion Find(string id) => Questionnaire.Find(id)!;

    private static string? Word(Project project, string id) => project[Find(id)].Word;

    private static double? Number(Project project, string id) => project[Find(id)].Number;
}
