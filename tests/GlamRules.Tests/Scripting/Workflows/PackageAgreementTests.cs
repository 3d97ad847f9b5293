using CsCheck;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using RulesEngine.Models;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;
using Rule = GlamRules.Rules.Rule;

namespace GlamRules.Tests.Scripting.Workflows;

/// <summary>Runs Microsoft RulesEngine itself over the same workflows and records.</summary>
public sealed class PackageAgreementTests
{
    private const int InputsEach = 12;

    // The package compiles slowly.
    private const int Iterations = 40;

    [Fact]
    public void Workflow_OfAnyShape_AgreesWithThePackage()
    {
        int held = 0;
        int failed = 0;
        Gen.Int[0, int.MaxValue - 1].Sample(
            seed =>
            {
                WorkflowMaker maker = new(seed);
                string json = maker.Workflow();
                RuleSet set = AWorkflow.Loaded(json);
                RulesEngine.RulesEngine package = new([json]);
                for (int i = 0; i < InputsEach; i++)
                {
                    PackageInput input = maker.Input();
                    List<RuleResultTree> verdicts = package.ExecuteAllRulesAsync("Genre", input).AsTask().GetAwaiter().GetResult();
                    set.Rules.Select(r => r.Id).ShouldBe(verdicts.Select(v => v.Rule.RuleName));
                    foreach ((Rule rule, RuleResultTree verdict) in set.Rules.Zip(verdicts))
                    {
                        bool threw = Threw(verdict);
                        bool? ours = Ask(rule, input.ToRecord());
                        held += ours == true && !threw ? 1 : 0;
                        failed += ours == false && !threw ? 1 : 0;
                        // What the package calls false because it failed is a fault here, or was not needed for the answer.
                        (threw || ours == verdict.IsSuccess).ShouldBeTrue($"{input}\n{rule.Id}: package {verdict.IsSuccess}, here {ours}\n{json}");
                    }
                }
            },
            iter: Iterations, threads: 1);
        held.ShouldBeGreaterThan(300);
        failed.ShouldBeGreaterThan(300);
    }

    private static bool? Ask(Rule rule, Record record)
    {
        try
        {
            return rule.When.Holds(record, new MatchList());
        }
        catch (RuleFaultException)
        {
            return null;
        }
    }

    private static bool Threw(RuleResultTree verdict)
    {
        string message = verdict.ExceptionMessage ?? "";
        (message.Contains("while parsing", StringComparison.Ordinal) || message.Contains("while compiling", StringComparison.Ordinal)).ShouldBeFalse($"the package can't read this: {message}");
        return message.Length > 0 || (verdict.ChildResults ?? []).Any(Threw);
    }
}
