using System.Text.Json.Nodes;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Workflows;

public sealed class WorkflowRuleReaderTests
{
    [Fact]
    public void Folder_OfWorkflowsAlone_IsARuleSet()
    {
        RuleSet set = AWorkflow.Loaded(AWorkflow.Of("input1.title == \"Ada\""));
        set.Name.ShouldBe("Genre");
        set.Labels.ShouldBe(["Fiction"]);
        set.Rules.ShouldHaveSingleItem().Id.ShouldBe("one");
    }

    [Fact]
    public void Rule_WithoutSuccessEvent_VotesForItsName() =>
        AWorkflow.Loaded(AWorkflow.Of(new JsonObject { ["RuleName"] = "Fiction", ["Expression"] = "true" })).Rules[0].Label.ShouldBe("Fiction");

    [Fact]
    public void Rule_UnderAnother_HasNoVote()
    {
        RuleSet set = AWorkflow.Loaded(AWorkflow.Of(Nested("Or", Leaf("a", "false"), Leaf("b", "input1.title.Contains(\"Ada\")"))));
        set.Rules.ShouldHaveSingleItem().Id.ShouldBe("joined");
        Prediction[] answer = new Prediction[1];
        new RuleSetPredictor(set).Predict([AWorkflow.Record("On Ada")], answer);
        Vote vote = answer[0].Votes.ShouldHaveSingleItem();
        vote.Label.ShouldBe("Fiction");
        vote.Matches[0].Start.ShouldBe(3);
    }

    [Fact]
    public void Condition_OfNestedRules_ShowsThemAsItsParts()
    {
        Condition when = AWorkflow.Loaded(AWorkflow.Of(Nested("And", Leaf("a", "true"), Nested("Or", Leaf("b", "false"))))).Rules[0].When;
        when.Kind.ShouldBe("all");
        when.Sought.ShouldBe("joined");
        when.Parts.Select(p => $"{p.Kind} {p.Sought}").ShouldBe(["expression true", "any joined"]);
    }

    [Fact]
    public void Workflows_InOneList_MakeOneSetAndKeepTheirNamesApart()
    {
        JsonArray both = [JsonNode.Parse(AWorkflow.Of("true")), JsonNode.Parse(AWorkflow.Of("false"))];
        both[1]!["WorkflowName"] = "Other";
        RuleSet set = AWorkflow.Loaded(both.ToJsonString());
        set.Rules.Select(r => r.Id).ShouldBe(["Genre/one", "Other/one"]);
    }

    [Fact]
    public void Rules_OfOneNameInAWorkflow_AreReported() =>
        AWorkflow.Load(AWorkflow.Of(Leaf("a", "true"), Leaf("a", "false"))).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR0107");

    [Fact]
    public void Rule_ThatFailsOnARecord_IsAFault()
    {
        RuleSet set = AWorkflow.Loaded(AWorkflow.Of("input1.title.Substring(5) == \"a\""));
        Prediction[] answer = new Prediction[1];
        new RuleSetPredictor(set).Predict([AWorkflow.Record("Ada")], answer);
        answer[0].Fault.ShouldNotBeNull().ShouldStartWith("one: expression 'input1.title.Substring(5) == \"a\"' failed");
    }

    [Fact]
    public void Parameter_UsedByTwoRules_ShowsItsPlacesInBoth()
    {
        JsonNode workflow = JsonNode.Parse(AWorkflow.Of(Leaf("a", "novel"), Leaf("b", "novel && true"), Leaf("c", "!novel")))!;
        workflow["GlobalParams"] = new JsonArray(new JsonObject { ["Name"] = "novel", ["Expression"] = "input1.title.Contains(\"novel\")" });
        Prediction[] answers = new Prediction[2];
        new RuleSetPredictor(AWorkflow.Loaded(workflow.ToJsonString())).Predict([AWorkflow.Record("A novel"), AWorkflow.Record("Bees")], answers);
        answers[0].Votes.Select(v => v.Matches.ShouldHaveSingleItem().Start).ShouldBe([2, 2]);
        answers[1].Votes.ShouldHaveSingleItem().Rule.ShouldBe(2);
    }

    [Fact]
    public void Parameter_NamedAsAField_HidesOnlyTheBareName()
    {
        JsonObject rule = Leaf("a", "title == \"ada\" && input1.title == \"Ada\"");
        rule["LocalParams"] = new JsonArray(new JsonObject { ["Name"] = "title", ["Expression"] = "input1.title.ToLower()" });
        AWorkflow.Loaded(AWorkflow.Of(rule)).Rules[0].When.Holds(AWorkflow.Record("Ada"), new MatchList()).ShouldBeTrue();
    }

    private static JsonObject Leaf(string name, string expression) =>
        new() { ["RuleName"] = name, ["SuccessEvent"] = "Fiction", ["Expression"] = expression };

    private static JsonObject Nested(string word, params JsonObject[] rules) =>
        new() { ["ruleName"] = "joined", ["SuccessEvent"] = "Fiction", ["Operator"] = word, ["Rules"] = new JsonArray([.. rules.Select(r => (JsonNode)r)]) };
}
