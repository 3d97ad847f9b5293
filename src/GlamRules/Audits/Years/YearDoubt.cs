namespace GlamRules.Audits.Years;

/// <summary>A record whose years don't fit together.</summary>
/// <param name="Record">Its id.</param>
/// <param name="Text">The two values.</param>
/// <param name="Note">How they don't fit.</param>
internal sealed record YearDoubt(string Record, string Text, string Note);
