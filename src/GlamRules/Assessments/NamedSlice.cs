using GlamRules.Diagnostics;

namespace GlamRules.Assessments;

/// <summary>A slice that the criteria name; whether any record is in it is known once the corpus is read.</summary>
public sealed record NamedSlice(string Field, string Value, SourceLocation Location);
