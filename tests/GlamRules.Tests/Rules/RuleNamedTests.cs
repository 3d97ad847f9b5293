using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules;

public class RuleNamedTests
{
    [Fact]
    public void Find_NameOfARuleThatBecameSeveral_NamesTheFirst()
    {
        using TemporaryFolder folder = new();
        folder.Write("ruleset.json", """{ "name": "S", "task": "label", "labels": ["people"], "field": "title" }""");
        folder.Write("words.csv", "word,label\nportrait,people\n");
        folder.Write("a.rules.json", """{ "rules": [ { "id": "vocab", "label": { "column": "label" }, "when": { "terms": { "file": "words.csv", "column": "word" } } } ] }""");
        DiagnosticBag bag = new();
        RuleSet set = RuleSetLoader.Load(folder.Path, null, RuleSetParts.BuiltIn, bag)!;

        RuleNamed.Find(set, "vocab", bag).ShouldBeNull();

        bag.ToImmutable().ShouldHaveSingleItem().Message.ShouldBe("the set has no rule 'vocab'. Did you mean 'vocab:people'?");
    }
}
