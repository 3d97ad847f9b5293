using System.Collections.Immutable;

namespace GlamRules.Rules.Suggesting;

/// <summary>What rules change in the answers to the dev records, over the set as it stands.</summary>
/// <param name="Changed">How many records are answered otherwise than before.</param>
/// <param name="Gained">Records that are right now, or less wrong in a task of label sets.</param>
/// <param name="Lost">Records that were right, or less wrong.</param>
public sealed record SuggestionEffect(int Changed, ImmutableArray<ChangedRecord> Gained, ImmutableArray<ChangedRecord> Lost);
