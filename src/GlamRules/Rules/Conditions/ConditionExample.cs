namespace GlamRules.Rules.Conditions;

/// <summary>A condition for the guide, with values in which it holds and in which it does not. A test holds it to its word.</summary>
/// <param name="Json">The condition.</param>
/// <param name="Holds">A value of the field <c>title</c>, or a record as a JSON object, of which it is true.</param>
/// <param name="Fails">One of which it is not.</param>
public sealed record ConditionExample(string Json, string Holds, string Fails);
