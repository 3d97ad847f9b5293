namespace GlamRules.Corpora;

/// <summary>Where gold comes from.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Majority">True where several annotators' labels are put to the vote; else the first label counts.</param>
/// <param name="DropTies">With a majority: a tie leaves the record out (else it is unlabelled).</param>
/// <param name="Separator">Splits the field into several labels; null where it holds one.</param>
public sealed record GoldSource(string Field, bool Majority = false, bool DropTies = false, string? Separator = null);
