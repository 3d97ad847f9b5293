namespace GlamRules.Assessments.Answering;

/// <summary>What a question is about.</summary>
public enum Theme
{
    Purpose,
    Data,
    Accuracy,
    Difficulty,
    Harm,
    Design,
    Effort,
    Literature,
}
