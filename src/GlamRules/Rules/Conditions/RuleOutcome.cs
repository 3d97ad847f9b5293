using System.Runtime.ExceptionServices;
using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>Whether a rule votes; asked once a record however many rules want to know.</summary>
internal sealed class RuleOutcome(Rule rule)
{
    public Rule Rule => rule;

    /// <summary>Whether it votes; the places at which it matches are added.</summary>
    public bool Votes(Record record, MatchList places)
    {
        if (!places.Answers.TryGetValue(this, out RuleAnswer? answer))
        {
            places.Answers[this] = answer = new RuleAnswer(new MatchList(places.Answers));
        }

        if (!ReferenceEquals(answer.Record, record))
        {
            Ask(record, answer, places.Known);
        }

        if (answer.Fault is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        if (answer.Votes)
        {
            places.AddRange(answer.Places);
        }

        return answer.Votes;
    }

    // A failure is remembered too: it may have taken its time.
    private void Ask(Record record, RuleAnswer answer, IKnownAnswers? known)
    {
        answer.Places.Truncate(0);
        answer.Places.Known = known;
        (answer.Votes, answer.Fault) = (false, null);
        try
        {
            answer.Votes = RuleDecision.Votes(rule, record, answer.Places);
        }
        catch (RuleFaultException e)
        {
            answer.Fault = e;
        }

        answer.Record = record;
    }
}
