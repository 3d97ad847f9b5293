using System.Collections.Frozen;
using GlamRules.Text;

namespace GlamRules.Segments.Conditions;

/// <summary>The text has a word, neither rare nor one that every text has.</summary>
internal sealed class WordKind : ConditionKind
{
    private const int Most = 300;
    private const int Shortest = 3;

    // "Where the title has the word of" is true and tells nobody anything.
    private static readonly FrozenSet<string> SmallWords = LanguageProfiles.All.SelectMany(profile => profile.Words).ToFrozenSet(StringComparer.Ordinal);

    public override IEnumerable<SegmentSubject> Subjects => [SegmentSubject.Word];

    public override IEnumerable<SegmentCondition> Propose(RecordView view) => Enumerable.Range(0, view.Count).SelectMany(view.WordsOf)
        .CountBy(word => word, StringComparer.Ordinal)
        .Where(word => word.Value <= view.Count / 2 && word.Key.Length >= Shortest && !SmallWords.Contains(word.Key))
        .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(Most)
        .Select(word => new SegmentCondition(SegmentSubject.Word, view.TextName, word.Key));

    public override bool Holds(SegmentCondition condition, RecordView view, int record) => view.WordsOf(record).Contains(condition.Value);
}
