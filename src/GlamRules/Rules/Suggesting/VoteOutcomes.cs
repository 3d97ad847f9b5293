using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Resolution;

namespace GlamRules.Rules.Suggesting;

/// <summary>What one more vote for a label would do to the answer of each record, whatever rule casts it.</summary>
internal sealed class VoteOutcomes
{
    // What a new rule may hope for in a weighted set while the search goes on; the trial on dev uses its own figure.
    private const double Hoped = 0.85;

    private VoteOutcomes(sbyte[] effects, bool[] changes, bool[] correct)
    {
        Effects = effects;
        Changes = changes;
        Correct = correct;
        int changed = changes.Count(c => c);
        Base = changed == 0 ? 0 : (double)changes.Where((c, i) => c && correct[i]).Count() / changed;
    }

    /// <summary>1 where the answer gets better, -1 where it gets worse, 0 where neither.</summary>
    public sbyte[] Effects { get; }

    /// <summary>Where the answer becomes another.</summary>
    public bool[] Changes { get; }

    /// <summary>Where the label is right.</summary>
    public bool[] Correct { get; }

    /// <summary>Share of the label among the records whose answer the vote would change; 0 where it changes none.</summary>
    public double Base { get; }

    /// <param name="set">The set as it stands.</param>
    /// <param name="label">The label voted for.</param>
    /// <param name="predictions">The set's word on each record.</param>
    /// <param name="right">What is right for each record.</param>
    public static VoteOutcomes Of(RuleSet set, string label, Prediction[] predictions, Answer[] right)
    {
        int place = ExtendedSet.Place(set);
        // The condition is never asked: the vote is cast here.
        Rule voter = new() { Id = "", Label = label, When = new Conditions.AllCondition([]), Location = new Diagnostics.SourceLocation("") };
        VoteResolver resolver = new(set with { Rules = set.Rules.Insert(place, voter) });
        Vote vote = new(place, label, [], Hoped);
        sbyte[] effects = new sbyte[right.Length];
        bool[] changes = new bool[right.Length];
        Parallel.For(0, right.Length, i =>
        {
            ImmutableArray<Vote> there = predictions[i].Votes;
            List<Vote> votes = [.. there.Select(v => v.Rule < place ? v : v with { Rule = v.Rule + 1 }).Append(vote).OrderBy(v => v.Rule)];
            Prediction after = resolver.Resolve(votes, null);
            changes[i] = !AnswerQuality.SameAnswer(predictions[i], after);
            effects[i] = (sbyte)Math.Sign(AnswerQuality.Errors(predictions[i], right[i]) - AnswerQuality.Errors(after, right[i]));
        });
        return new VoteOutcomes(effects, changes, [.. right.Select(r => r.Labels.Contains(label))]);
    }
}
