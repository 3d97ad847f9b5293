namespace GlamRules.Matching.Terms;

/// <summary>What is known of a stretch of words.</summary>
/// <param name="First">The first of the terms whose words end with it, or -1.</param>
/// <param name="GoesOn">Whether terms have more words after it.</param>
internal record struct TermNode(int First, bool GoesOn);
