using GlamRules.Predictions;

namespace GlamRules.Segments.Conditions;

/// <summary>A rule voted, none did, or several voted for different things.</summary>
internal sealed class VoteKind : ConditionKind
{
    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Rule, SegmentSubject.NoRule, SegmentSubject.Conflict];

    public override IEnumerable<SegmentCondition> Propose(RecordView view) => view.Voting is not { } voting ? [] :
    [
        new SegmentCondition(SegmentSubject.NoRule, voting.Name),
        new SegmentCondition(SegmentSubject.Conflict, voting.Name),
        .. voting.Description.Rules.Select(rule => new SegmentCondition(SegmentSubject.Rule, voting.Name, rule.Id)),
    ];

    public override bool Holds(SegmentCondition condition, RecordView view, int record) => condition.Subject switch
    {
        SegmentSubject.NoRule => view.VotesOf(record).IsEmpty,
        SegmentSubject.Conflict => view.VotesOf(record).Select(v => v.Label).Distinct(StringComparer.Ordinal).Skip(1).Any(),
        _ => view.VotesOf(record).Any(vote => RuleOf(view, vote) == condition.Value),
    };

    private static string RuleOf(RecordView view, Vote vote) => view.Voting!.Description.Rules[vote.Rule].Id;
}
