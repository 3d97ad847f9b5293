using System.Collections.Immutable;

namespace GlamRules.Triage.Questions;

/// <summary>Every question that triage asks about a project, in the order in which it asks.</summary>
public static class Questionnaire
{
    public static ImmutableArray<TriageQuestion> All { get; } =
        [.. ImpactQuestions.All, .. DataQuestions.All, .. MistakeQuestions.All, .. MethodQuestions.All, .. UseQuestions.All];

    /// <summary>Those whose answers earn points.</summary>
    public static ImmutableArray<TriageQuestion> Scored { get; } = [.. All.Where(q => q.IsScored)];

    public static IEnumerable<TriageQuestion> Of(Aspect aspect) => All.Where(q => q.Aspect == aspect);

    public static TriageQuestion? Find(string id) => All.FirstOrDefault(q => q.Id == id);
}
