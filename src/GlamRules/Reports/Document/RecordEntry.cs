using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A text of a record, matched stretches marked.</summary>
public sealed record RecordText(string Field, ImmutableArray<Inline> Text);

/// <summary>What one system said.</summary>
/// <param name="Why">What it went by, or empty.</param>
public sealed record RecordAnswer(string System, string Answer, string Why, bool Right);

/// <summary>A record with what is right and what was said.</summary>
public sealed record RecordEntry(string Id, ImmutableArray<RecordText> Texts, string Gold, ImmutableArray<RecordAnswer> Answers);
