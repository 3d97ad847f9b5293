using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A record with what was said about it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Texts">Name of the field and the text, matched stretches marked.</param>
/// <param name="Facts">Who said what, as name and value.</param>
public sealed record RecordEntry(string Id, ImmutableArray<(string Field, ImmutableArray<Inline> Text)> Texts, ImmutableArray<(string Name, string Value, bool Right)> Facts);

/// <summary>Records to look at.</summary>
public sealed record RecordList(ImmutableArray<RecordEntry> Entries) : Block;
