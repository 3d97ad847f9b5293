using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Explaining;

namespace GlamRules.Rules.Testing;

/// <summary>Asks a whole set about one of its examples.</summary>
internal static class SetExampleTest
{
    public static ExampleResult Run(RuleSet set, SetExample example)
    {
        Record record = ExampleRecord.Of(set, null, example.Fields);
        RecordExplanation explanation = RecordExplanation.Of(set, record);
        Prediction prediction = explanation.Prediction;
        bool kept = prediction.Outcome == Outcome.Answered && example.Answer.Equals(prediction.Answer);
        string got = prediction.Answer is { } answer ? $"'{answer}'" : prediction.Outcome == Outcome.Fault ? "a fault" : "no answer";
        return new ExampleResult
        {
            Rule = null,
            Kind = example.Todo ? ExampleKind.Todo : ExampleKind.Match,
            Verdict = example.Todo ? kept ? ExampleVerdict.GapClosed : ExampleVerdict.Gap : kept ? ExampleVerdict.Passed : ExampleVerdict.Failed,
            Location = example.Location,
            Record = record,
            Happened = kept ? $"the set says {got} here" : $"the set says {got} here, and should say '{example.Answer}'",
            Reasons = kept ? [] : [.. Reasons(explanation, example.Answer)],
            Matches = prediction.Votes.IsEmpty ? [] : prediction.Votes[0].Matches,
        };
    }

    // How the wrong answer was chosen, then what each rule for the right one lacked.
    private static IEnumerable<string> Reasons(RecordExplanation explanation, Answer wanted)
    {
        yield return explanation.Decision;
        foreach (Vote vote in explanation.Prediction.Votes)
        {
            Rule rule = explanation.Set.Rules[vote.Rule];
            yield return $"'{rule.Id}' votes '{rule.Label}': {TraceWording.Sentence(explanation.Rules[vote.Rule].When.Culprit(false) ?? explanation.Rules[vote.Rule].When)}";
        }

        foreach (RuleTrace trace in explanation.Rules.Where(r => !r.Votes && wanted.Labels.Contains(r.Rule.Label)).Take(3))
        {
            yield return $"'{trace.Rule.Id}' does not vote: {(trace.StoppedByUnless ? "unless " : "")}{TraceWording.Sentence(trace.FirstFailed ?? trace.When)}";
        }
    }
}
