namespace GlamRules.Audits;

/// <summary>One case of a finding.</summary>
/// <param name="Record">Id of the record; empty where the case is a label, a slice or an annotator.</param>
/// <param name="Text">Its text, shortened.</param>
/// <param name="Note">What is the matter with it, in a few words; may be empty.</param>
public sealed record AuditExample(string Record, string Text, string Note);
