using System.Collections.Immutable;
using GlamRules.Rules.Explaining;

namespace GlamRules.Rules.Testing;

/// <summary>Asks the rules of a set about the examples beside them, and the set as a whole about its own.</summary>
public static class RuleSetTest
{
    /// <summary>One result an example, those of the whole set first, then by rule in their order.</summary>
    public static ImmutableArray<ExampleResult> Run(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return
        [
            .. set.Examples.Select(example => SetExampleTest.Run(set, example)),
            .. set.Rules.SelectMany(rule => rule.Examples.Select(example => Run(set, rule, example))),
        ];
    }

    private static ExampleResult Run(RuleSet set, Rule rule, RuleExample example)
    {
        RuleTrace trace = RuleTrace.Of(rule, ExampleRecord.Of(set, rule, example.Fields));
        bool wanted = example.Kind is ExampleKind.Match or ExampleKind.Todo;
        bool gap = example.Kind is ExampleKind.Todo or ExampleKind.TodoNoMatch;
        bool kept = trace.Fault is null && trace.Votes == wanted;
        return new ExampleResult
        {
            Rule = rule.Id,
            Kind = example.Kind,
            Verdict = gap ? kept ? ExampleVerdict.GapClosed : ExampleVerdict.Gap : kept ? ExampleVerdict.Passed : ExampleVerdict.Failed,
            Location = example.Location,
            Record = ExampleRecord.Of(set, rule, example.Fields),
            Happened = Happened(trace, wanted),
            Reasons = kept ? [] : [.. Reasons(trace)],
            Matches = trace.Votes ? trace.When.Matches : [],
        };
    }

    private static string Happened(RuleTrace trace, bool wanted) =>
        trace.Fault is { } fault ? $"'{trace.Rule.Id}' fails here: {fault}"
        : trace.Votes ? $"'{trace.Rule.Id}' votes '{trace.Rule.Label}' here{(wanted ? "" : ", though it should not")}"
        : $"'{trace.Rule.Id}' does not vote here{(wanted ? ", though it should" : "")}";

    private static IEnumerable<string> Reasons(RuleTrace trace)
    {
        if (trace.Votes)
        {
            yield return $"when: {TraceWording.Sentence(trace.When.Culprit(false) ?? trace.When)}";
            if (trace.Unless is { } unless)
            {
                yield return $"unless: {TraceWording.Sentence(unless.Culprit(true) ?? unless)}";
            }
        }
        else if (trace.FirstFailed is { } failed)
        {
            yield return $"{(trace.StoppedByUnless ? "unless" : "when")}: {TraceWording.Sentence(failed)}";
            foreach (ConditionTrace part in failed.Culprits)
            {
                yield return $"  {TraceWording.Sentence(part)}";
            }
        }
    }
}
