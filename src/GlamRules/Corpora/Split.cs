namespace GlamRules.Corpora;

/// <summary>What a record is for: fitting models, writing rules and tuning, or the verdict.</summary>
public enum Split
{
    Train,
    Dev,
    Test,
}
