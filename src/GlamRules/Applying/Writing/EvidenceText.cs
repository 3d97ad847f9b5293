using System.Buffers;
using System.Globalization;
using GlamRules.Predictions;

namespace GlamRules.Applying.Writing;

/// <summary>
/// The evidence of an answer in one text, as in <c>predictions.csv</c> with the place behind it:
/// <c>rule: "text matched" @field[value]:start+length</c>, votes divided by a semicolon.
/// </summary>
internal sealed class EvidenceText(PredictorDescription description, bool allVotes)
{
    private readonly ArrayBufferWriter<char> _text = new(512);

    /// <summary>Valid until the next is asked for.</summary>
    public ReadOnlySpan<char> Of(Prediction prediction)
    {
        _text.ResetWrittenCount();
        foreach (Vote vote in prediction.Votes)
        {
            if (!allVotes && !Carries(prediction, vote))
            {
                continue;
            }

            if (_text.WrittenCount > 0)
            {
                _text.Write("; ");
            }

            _text.Write(description.Rules[vote.Rule].Id);
            if (vote.Matches.Length > 0)
            {
                Match(vote.Matches[0]);
            }
        }

        return _text.WrittenSpan;
    }

    /// <summary>Whether a vote is for what was answered.</summary>
    public static bool Carries(Prediction prediction, Vote vote) => prediction.Answer is { } answer && (answer.Labels.IsEmpty || answer.Labels.Contains(vote.Label, StringComparer.Ordinal));

    private void Match(in Match match)
    {
        ReadOnlySpan<char> text = match.Value.AsSpan(match.Start, match.Length);
        _text.Write(": \"");
        _text.Write(text);
        _text.Write("\"");
        if (match.Term is { } term && !text.Equals(term, StringComparison.OrdinalIgnoreCase))
        {
            _text.Write(" as \"");
            _text.Write(term);
            _text.Write("\" (folded: ");
            _text.Write(match.Folding);
            _text.Write(")");
        }

        _text.Write(" @");
        _text.Write(match.Field);
        _text.Write("[");
        Number(match.ValueIndex);
        _text.Write("]:");
        Number(match.Start);
        _text.Write("+");
        Number(match.Length);
    }

    private void Number(int number)
    {
        number.TryFormat(_text.GetSpan(11), out int written, provider: CultureInfo.InvariantCulture);
        _text.Advance(written);
    }
}
