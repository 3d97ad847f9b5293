namespace GlamRules.Predictions;

/// <summary>What became of one record: an answer, no answer, or a failure. The three are never mixed.</summary>
public enum Outcome
{
    Answered,
    Abstained,
    Fault,
}
