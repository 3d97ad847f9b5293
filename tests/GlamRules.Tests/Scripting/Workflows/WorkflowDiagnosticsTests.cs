using System.Text.Json.Nodes;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Workflows;

public sealed class WorkflowDiagnosticsTests
{
    [Theory]
    [InlineData("input1.tittle == \"a\"", "GR0401", "there is no field 'tittle'. Did you mean 'title'?")]
    [InlineData("tittle == \"a\"", "GR0401", "there is no field 'tittle'. Did you mean 'title'?")]
    [InlineData("input1.title = = \"a\"", "GR0400", "expression expected")]
    [InlineData("input1.title.PadLeft(2000000000) == \"a\"", "GR0403", "'.PadLeft' is not available.")]
    [InlineData("Utils.CheckContains(input1.title, \"a,b\") == true", "GR0422", "'Utils' is a type of the program that the workflow was written for")]
    [InlineData("System.IO.File.Exists(\"a\")", "GR0422", "'System' is a type of the program that the workflow was written for")]
    [InlineData("string.Join(input1.title)", "GR0422", "'string' is a type of the program that the workflow was written for")]
    [InlineData("DateTime.Now > null", "GR0422", "'DateTime' is a type of the program that the workflow was written for")]
    [InlineData("int(input1.year) > 1850", "GR0422", "'int' is a type of the program that the workflow was written for")]
    [InlineData("new(input1.title as a) == null", "GR0422", "'new' makes or converts values of types, and there are none here")]
    [InlineData("input1.title == \"a\" && input2.title == \"b\"", "GR0422", "'input2' is a further input; there is one, 'input1': the record")]
    [InlineData("input1.GetType() == null", "GR0401", "'input1' is the record as a whole; name one of its fields, as in input1.title")]
    [InlineData("input1.year > input1.pages", "GR0402", "it is open whether 'year' and 'pages' are numbers or texts")]
    [InlineData("Matches(input1.title, \"a(\")", "GR0405", "the pattern is no regular expression: this '(' is never closed")]
    public void Mistake_InAnExpression_IsShownByName(string expression, string id, string message)
    {
        Diagnostic first = AWorkflow.Load(AWorkflow.Of(expression)).Diagnostics[0];
        first.Id.ShouldBe(id);
        first.Message.ShouldBe(message);
    }

    [Fact]
    public void Expression_NestedThreeThousandDeep_IsRefused() =>
        AWorkflow.Load(AWorkflow.Of(new string('(', 3000) + "true" + new string(')', 3000))).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR0404");

    [Fact]
    public void Rules_NestedWithoutEnd_AreRefused()
    {
        string open = string.Concat(Enumerable.Repeat("{\"RuleName\": \"a\", \"Operator\": \"And\", \"Rules\": [", 3000));
        AWorkflow.Load($"{{\"WorkflowName\": \"a\", \"Rules\": [{open}").Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("GR0003");
    }

    [Fact]
    public void Parameters_InALongChain_AreRefused()
    {
        JsonArray chain = [.. Enumerable.Range(0, 1000).Select(i => (JsonNode)new JsonObject { ["Name"] = $"p{i}", ["Expression"] = i == 0 ? "1" : $"p{i - 1} + 1" })];
        JsonObject rule = new() { ["RuleName"] = "one", ["LocalParams"] = chain, ["Expression"] = "p0 > 5" };
        AWorkflow.Load(AWorkflow.Of(rule)).Diagnostics[0].Message.ShouldBe("more than 200 parameters are in force");
    }

    [Fact]
    public void Parameter_ThatIsBroken_IsReportedOnceAndHidesNoOtherMistake()
    {
        JsonObject rule = new()
        {
            ["RuleName"] = "one",
            ["LocalParams"] = new JsonArray(new JsonObject { ["Name"] = "low", ["Expression"] = "input1.tittle.ToLower()" }),
            ["Operator"] = "And",
            ["Rules"] = new JsonArray(
                new JsonObject { ["RuleName"] = "a", ["Expression"] = "low == \"a\"" },
                new JsonObject { ["RuleName"] = "b", ["Expression"] = "low == \"a\" && yeer > 5" }),
        };
        AWorkflow.Load(AWorkflow.Of(rule)).Diagnostics.Select(d => d.Message)
            .ShouldBe(["there is no field 'tittle'. Did you mean 'title'?", "there is no field 'yeer'. Did you mean 'year'?"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Expresion", "'Expresion' is not known here. Did you mean 'Expression'?")]
    [InlineData("Notes", null)]
    public void Member_OfNoMeaning_IsReportedWhereItSeemsMisspelt(string member, string? message)
    {
        JsonObject rule = new() { ["RuleName"] = "one", ["Expression"] = "true", [member] = "x" };
        AWorkflow.Load(AWorkflow.Of(rule)).Diagnostics.Select(d => d.Message).ShouldBe(message is null ? [] : [message]);
    }
}
