using System.Runtime.InteropServices;
using GlamRules.Corpora;

namespace GlamRules.Predictions.Cascading;

/// <summary>
/// How sure each answer of a predictor is, on one scale for rules and models: the chance that it is wholly right. A
/// model's is its score, which training has calibrated. Rules' is the precision found on dev for the rule that carried
/// the answer, apart for answers that other rules spoke against; few records are drawn towards what the rule's author
/// states, else towards the precision of all rules. In sets of labels it is the precision of the set that was answered.
/// </summary>
internal sealed class ConfidenceScale
{
    private readonly bool _ofVotes;
    private readonly double? _always;
    private readonly Dictionary<string, Tried> _tried = new(StringComparer.Ordinal);
    private Tried _voted;
    private Tried _unvoted;

    private ConfidenceScale(bool ofVotes, double? always) => (_ofVotes, _always) = (ofVotes, always);

    /// <summary>By what was right on dev.</summary>
    /// <param name="description">What is asked.</param>
    /// <param name="dev">Labelled records.</param>
    /// <param name="onDev">What was said about them; null where that is not known.</param>
    /// <param name="sameRules">Whether <paramref name="onDev"/> was said by the very rules that will be asked; else their scores count.</param>
    public static ConfidenceScale Of(PredictorDescription description, IReadOnlyList<LabelledRecord> dev, IReadOnlyList<Prediction>? onDev, bool sameRules = true)
    {
        (LabelledRecord Record, Prediction Said)[] answered = [.. dev.Zip(onDev ?? []).Where(pair => pair.First.Gold is not null && pair.Second.Outcome == Outcome.Answered)];
        int right = answered.Count(pair => IsRight(pair.Record, pair.Said));
        ConfidenceScale scale = new(
            description.Kind == PredictorKind.Rules && sameRules && onDev is not null,
            answered.Length > 0 ? new Tried(right, answered.Length).Share(0.5) : null);
        foreach ((LabelledRecord record, Prediction said) in scale._ofVotes ? answered : [])
        {
            scale.Learn(said, IsRight(record, said));
        }

        return scale;
    }

    /// <summary>The chance that an answer is wholly right, 0 to 1; null where there is no answer or nothing is known of it.</summary>
    public double? Of(Prediction prediction)
    {
        if (prediction.Outcome != Outcome.Answered)
        {
            return null;
        }

        if (!_ofVotes)
        {
            return prediction.Score ?? _always;
        }

        if (!prediction.Voted)
        {
            return _unvoted.Share(0.5);
        }

        double all = _voted.Share(0.5);
        if (prediction.Answer!.Kind == TaskKind.Labels)
        {
            return _tried.GetValueOrDefault(SetKey(prediction)).Share(all);
        }

        Vote leading = prediction.Votes[0];
        double rule = _tried.GetValueOrDefault(RuleKey(leading)).Share(leading.Confidence ?? all);
        return IsContested(prediction) ? _tried.GetValueOrDefault(ContestedKey(leading)).Share(rule) : rule;
    }

    private void Learn(Prediction said, bool right)
    {
        if (!said.Voted)
        {
            _unvoted = _unvoted.With(right);
            return;
        }

        _voted = _voted.With(right);
        if (said.Answer!.Kind == TaskKind.Labels)
        {
            Note(SetKey(said), right);
            return;
        }

        // What speaks for a rule that stands alone is not blurred by what happens where others contradict it.
        Note(IsContested(said) ? ContestedKey(said.Votes[0]) : RuleKey(said.Votes[0]), right);
    }

    private void Note(string key, bool right)
    {
        ref Tried tried = ref CollectionsMarshal.GetValueRefOrAddDefault(_tried, key, out _);
        tried = tried.With(right);
    }

    private static bool IsRight(LabelledRecord record, Prediction said) => said.Answer!.Equals(record.Gold);

    private static bool IsContested(Prediction said) => said.Votes.Any(vote => vote.Label != said.Votes[0].Label);

    private static string SetKey(Prediction said) => string.Join('\n', said.Answer!.Labels);

    private static string RuleKey(Vote vote) => FormattableString.Invariant($"{vote.Rule}");

    private static string ContestedKey(Vote vote) => FormattableString.Invariant($"{vote.Rule}!");
}
