using System.Runtime.InteropServices;
using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Json;

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

    /// <summary>Writes all that it knows, as members of an object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("of", _ofVotes ? "votes" : "scores");
        if (_always is { } always)
        {
            json.WriteNumber("always", always);
        }

        foreach ((string name, Tried tried) in _tried.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => ("=" + t.Key, t.Value)).Prepend(("unvoted", _unvoted)).Prepend(("voted", _voted)))
        {
            json.WriteStartArray(name);
            json.WriteNumberValue(tried.Right);
            json.WriteNumberValue(tried.Times);
            json.WriteEndArray();
        }
    }

    /// <summary>Reads what <see cref="Write"/> has written; null where it is something else.</summary>
    public static ConfidenceScale? Read(JsonValue written)
    {
        ConfidenceScale scale = new(written["of"]?.Text == "votes", written["always"]?.AsNumber);
        foreach (JsonMember member in written.Members.Where(m => m.Name is not ("of" or "always")))
        {
            double?[] numbers = [.. member.Value.Items.Select(i => i.AsNumber)];
            if (numbers is not [{ } right, { } times] || right < 0 || times < right || times > int.MaxValue || right % 1 != 0 || times % 1 != 0)
            {
                return null;
            }

            Tried tried = new((int)right, (int)times);
            switch (member.Name)
            {
                case "voted":
                    scale._voted = tried;
                    break;
                case "unvoted":
                    scale._unvoted = tried;
                    break;
                default:
                    scale._tried[member.Name[1..]] = tried;
                    break;
            }
        }

        return written["of"]?.Text is "votes" or "scores" ? scale : null;
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
