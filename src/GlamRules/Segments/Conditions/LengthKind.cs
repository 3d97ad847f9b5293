using System.Globalization;
using GlamRules.Text;

namespace GlamRules.Segments.Conditions;

/// <summary>The text is short or long, in words; in characters where it is a few words at most.</summary>
internal sealed class LengthKind : ConditionKind
{
    private const int FewWords = 3;

    public override IEnumerable<SegmentSubject> Subjects =>
        [SegmentSubject.AtMostWords, SegmentSubject.MoreWords, SegmentSubject.AtMostCharacters, SegmentSubject.MoreCharacters];

    public override IEnumerable<SegmentCondition> Propose(RecordView view)
    {
        int[] records = [.. Enumerable.Range(0, view.Count)];
        double[] words = [.. records.Select(i => (double)Words.Count(view.TextOf(i))).Order()];
        bool inWords = Quarters.Of(words).Max() > FewWords;
        double[] sizes = inWords ? words : [.. records.Select(i => (double)view.TextOf(i).Length).Order()];
        foreach (int bound in Quarters.Of(sizes).Select(Round).Distinct())
        {
            string value = bound.ToString(CultureInfo.InvariantCulture);
            yield return new SegmentCondition(inWords ? SegmentSubject.AtMostWords : SegmentSubject.AtMostCharacters, view.TextName, value);
            yield return new SegmentCondition(inWords ? SegmentSubject.MoreWords : SegmentSubject.MoreCharacters, view.TextName, value);
        }
    }

    public override bool Holds(SegmentCondition condition, RecordView view, int record)
    {
        int bound = int.Parse(condition.Value, CultureInfo.InvariantCulture);
        string text = view.TextOf(record);
        return condition.Subject switch
        {
            SegmentSubject.AtMostWords => Words.HaveAtMost(text, 0, text.Length, bound),
            SegmentSubject.MoreWords => !Words.HaveAtMost(text, 0, text.Length, bound),
            SegmentSubject.AtMostCharacters => text.Length <= bound,
            _ => text.Length > bound,
        };
    }

    // A round number is easier to remember than the exact quarter.
    private static int Round(double size) => size >= 100 ? (int)Math.Round(size / 10) * 10 : size >= 20 ? (int)Math.Round(size / 5) * 5 : (int)size;
}
