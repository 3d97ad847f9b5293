using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Linting;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.House;

/// <summary>The rule sets that come with GlamRules are such as we ask of others.</summary>
public class RuleSetsTests
{
    public static TheoryData<string> Sets => [.. Directory.EnumerateDirectories(Repository.PathOf("rules")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    // All of them are trusted, by a user of the tests' own.
    private static RuleSet? Load(string name, DiagnosticBag diagnostics)
    {
        string folder = Repository.PathOf(Path.Combine("rules", name));
        using TemporaryFolder config = new();
        TrustStore trust = new(config.Path);
        trust.Grant(folder, mine: false, diagnostics);
        return RuleSetLoader.Load(folder, null, ScriptingParts.Of(new ScriptPermission(trust, TrustPurpose.Running, InProcess: false)), diagnostics);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void RuleSet_OfTheRepository_IsCheckedInSilence(string name)
    {
        DiagnosticBag diagnostics = new();
        RuleSet? set = Load(name, diagnostics);
        if (set is not null)
        {
            RuleExamples.Check(set, diagnostics);
            Linter.Run(set, null, notes: false, diagnostics);
        }

        diagnostics.ToImmutable().Select(d => d.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Rule_OfTheRepository_SaysWhyAndShowsExamples(string name)
    {
        RuleSet set = Load(name, new DiagnosticBag())!;
        set.Rules.Where(r => r.Why.Length == 0 || !r.Examples.Any(e => e.Kind == ExampleKind.Match) || !r.Examples.Any(e => e.Kind == ExampleKind.NoMatch))
            .Select(r => r.Id).ShouldBeEmpty();
    }
}
