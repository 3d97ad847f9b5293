namespace GlamRules.Triage.Questions;

/// <summary>What a question is about. Answers to the first two earn points; the others are shown as they are.</summary>
public enum Aspect
{
    Impact,
    Feasibility,
    Archetype,
    Feedback,
}
