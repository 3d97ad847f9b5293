using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Statistics;
using GlamRules.Text;

namespace GlamRules.Trying;

/// <summary>Which term of a list fired how often, and how often rightly.</summary>
internal static class TermTable
{
    /// <summary>By rule and list in their order, within a list most frequent first.</summary>
    public static ImmutableArray<TermLine> Of(RuleSet set, VoteBoard board, IReadOnlyList<LabelledRecord> records, double confidence) =>
        [.. set.Rules.SelectMany((rule, i) => Lists(rule.When).SelectMany(list => Lines(rule, i, list, board.Rules[i].Records, records, confidence)))];

    private static IEnumerable<TermLine> Lines(Rule rule, int number, Condition list, ImmutableArray<int> fired, IReadOnlyList<LabelledRecord> records, double confidence)
    {
        Dictionary<string, (int Fires, int Right)> counts = new(StringComparer.Ordinal);
        MatchList places = new();
        foreach (int record in fired)
        {
            places.Truncate(0);
            if (list.Holds(records[record].Record, places) && places.Count > 0)
            {
                string term = FoldedText.Fold(places.ToImmutable()[0].Text);
                (int fires, int right) = counts.GetValueOrDefault(term);
                counts[term] = (fires + 1, right + (records[record].Gold!.Labels.Contains(rule.Label) ? 1 : 0));
            }
        }

        return counts.OrderByDescending(c => c.Value.Fires).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c =>
        {
            Interval? interval = ProportionInterval.Wilson(c.Value.Right, c.Value.Fires, confidence);
            return new TermLine(number, list.Sought, c.Key, c.Value.Fires, new Estimate((double)c.Value.Right / c.Value.Fires, interval?.Low, interval?.High));
        });
    }

    // Under 'not' a term found is no reason to vote.
    private static IEnumerable<Condition> Lists(Condition condition) =>
        condition.Kind == "terms" ? [condition] : condition.Kind == "not" ? [] : condition.Parts.SelectMany(Lists);
}
