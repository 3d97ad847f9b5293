using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Scripting.Authoring;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Scripts;

/// <summary>What the guide says of scripts is true.</summary>
public sealed partial class GuideScriptTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("rules/README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Example_OfTheGuide_KeepsItsExamples()
    {
        using ScriptSet set = new(Block().Match(Guide).Groups[1].Value);
        DiagnosticBag diagnostics = new();
        RuleSet rules = set.Load().Rules;
        rules.Rules.Length.ShouldBe(2);
        RuleExamples.Check(rules, diagnostics);
        diagnostics.ToImmutable().ShouldBeEmpty();
    }

    [Fact]
    public void Members_OfARecord_AreAllInTheGuide() =>
        typeof(ScriptRecord).GetMethods().Where(m => m.DeclaringType == typeof(ScriptRecord)).Select(m => m.Name)
            .Where(name => !Guide.Contains($"record.{name}(", StringComparison.Ordinal)).ShouldBeEmpty();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
