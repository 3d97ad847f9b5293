namespace GlamRules.Trying;

/// <summary>Two rules that voted for different labels, over all records where they did.</summary>
/// <param name="First">Index of the rule that stands first.</param>
/// <param name="Second">Index of the other.</param>
/// <param name="Records">On how many records.</param>
/// <param name="FirstRight">On how many of them the first is right.</param>
/// <param name="SecondRight">On how many the second is right.</param>
public sealed record RuleConflict(int First, int Second, int Records, int FirstRight, int SecondRight);
