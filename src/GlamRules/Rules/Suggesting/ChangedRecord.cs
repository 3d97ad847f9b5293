namespace GlamRules.Rules.Suggesting;

/// <summary>A record whose answer a suggestion changes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The first value of the field that the rule reads.</param>
/// <param name="Before">The answer of the set as it stands; empty for none.</param>
/// <param name="After">The answer with the rule.</param>
/// <param name="Gold">What is right.</param>
public sealed record ChangedRecord(string Id, string Text, string Before, string After, string Gold);
