using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Trying;

/// <summary>What an edit did: two trials over the same records compared.</summary>
public sealed record TrialChange
{
    public required Trial Before { get; init; }

    public required Trial After { get; init; }

    /// <summary>Records that are nearer to gold than before: right now, or in a <c>labels</c> task with fewer wrong labels.</summary>
    public required ImmutableArray<int> Gained { get; init; }

    /// <summary>Records that are further from gold than before.</summary>
    public required ImmutableArray<int> Lost { get; init; }

    /// <summary>Records whose answer changed without being nearer or further.</summary>
    public required ImmutableArray<int> Otherwise { get; init; }

    /// <summary>Records on which rules now disagree and did not before.</summary>
    public required ImmutableArray<int> NewConflicts { get; init; }

    /// <summary>Ids of rules that are new.</summary>
    public required ImmutableArray<string> Added { get; init; }

    /// <summary>Ids of rules that are gone.</summary>
    public required ImmutableArray<string> Removed { get; init; }

    /// <summary>Ids of rules whose votes are others than before.</summary>
    public required ImmutableArray<string> Changed { get; init; }

    public static TrialChange Between(Trial before, Trial after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<int> gained = [];
        List<int> lost = [];
        List<int> otherwise = [];
        List<int> conflicts = [];
        TaskKind kind = after.Material.Task.Kind;
        for (int i = 0; i < after.Predictions.Length; i++)
        {
            Prediction old = before.Predictions[i];
            Prediction now = after.Predictions[i];
            Answer gold = after.Material.Records[i].Gold!;
            int nearer = ErrorGrouping.Distance(kind, old, gold) - ErrorGrouping.Distance(kind, now, gold);
            List<int>? list = nearer > 0 ? gained : nearer < 0 ? lost : Equals(old.Answer, now.Answer) ? null : otherwise;
            list?.Add(i);
            if (ConflictTable.IsConflict(kind, now) && !ConflictTable.IsConflict(kind, old))
            {
                conflicts.Add(i);
            }
        }

        Dictionary<string, RuleVotes> known = before.Set.Rules.Select((r, i) => (r.Id, Votes: before.Board.Rules[i])).ToDictionary(r => r.Id, r => r.Votes, StringComparer.Ordinal);
        HashSet<string> ids = [.. after.Set.Rules.Select(r => r.Id)];
        return new TrialChange
        {
            Before = before,
            After = after,
            Gained = [.. gained],
            Lost = [.. lost],
            Otherwise = [.. otherwise],
            NewConflicts = [.. conflicts],
            Added = [.. after.Set.Rules.Select(r => r.Id).Where(id => !known.ContainsKey(id))],
            Removed = [.. before.Set.Rules.Select(r => r.Id).Where(id => !ids.Contains(id))],
            Changed = [.. after.Set.Rules.Where((r, i) => known.TryGetValue(r.Id, out RuleVotes? votes) && !SameRecords(votes, after.Board.Rules[i])).Select(r => r.Id)],
        };
    }

    private static bool SameRecords(RuleVotes one, RuleVotes other) => ReferenceEquals(one, other) || one.Records.AsSpan().SequenceEqual(other.Records.AsSpan());
}
