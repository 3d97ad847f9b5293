using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules.Testing;

namespace GlamRules.Rules;

/// <summary>Checks that rules, and the set as a whole, keep the examples written beside them.</summary>
public static class RuleExamples
{
    /// <summary>A diagnostic for each example that is not kept; known gaps are let be.</summary>
    public static void Check(RuleSet set, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (ExampleResult result in RuleSetTest.Run(set).Where(r => r.Verdict == ExampleVerdict.Failed))
        {
            diagnostics.Add(result.Rule is null ? RuleProblems.SetExampleFails : RuleProblems.ExampleFails, result.Location, result.Happened);
        }
    }
}
