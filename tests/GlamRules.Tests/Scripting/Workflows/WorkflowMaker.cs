using System.Text.Json.Nodes;

namespace GlamRules.Tests.Scripting.Workflows;

/// <summary>Makes workflows and inputs of every shape that is read: nested rules, operators, parameters, disabled rules.</summary>
internal sealed class WorkflowMaker(int seed)
{
    private static readonly string[] Texts = ["a", "novel", "Novel", "o", "en", "de", "Ada. A novel", "", "History "];
    private static readonly string[] Titles = ["Ada. A novel", "a", "", "History of Rome", " Novel tales ", "On bees"];

    private readonly Random _random = new(seed);
    private readonly ExpressionMaker _expressions = new(new Random(seed + 1), Texts);
    private int _names;

    public string Workflow()
    {
        List<Parameter> scope = [];
        JsonArray globals = Parameters(scope, 2);
        JsonArray rules = [.. Enumerable.Range(0, _random.Next(2, 6)).Select(_ => Rule(scope, 3))];
        // A set without any rule would be refused.
        rules[0]!["Enabled"] = true;
        return new JsonObject { ["WorkflowName"] = "Genre", ["GlobalParams"] = globals, ["Rules"] = rules }.ToJsonString();
    }

    public PackageInput Input() => new(
        Titles[_random.Next(Titles.Length)], Texts[_random.Next(3, 6)], _random.Next(4) == 0 ? null : _random.Next(1800, 1900),
        _random.Next(3) == 0 ? null : Texts[_random.Next(6)], _random.Next(0, 8));

    private JsonObject Rule(List<Parameter> outer, int depth)
    {
        List<Parameter> scope = [.. outer];
        JsonObject rule = new() { ["RuleName"] = $"rule {_names++}", ["SuccessEvent"] = "Fiction" };
        if (_random.Next(3) == 0)
        {
            rule["LocalParams"] = Parameters(scope, 2);
        }

        if (_random.Next(5) == 0)
        {
            rule["Enabled"] = _random.Next(3) == 0;
        }

        if (depth > 0 && _random.Next(2) == 0)
        {
            rule["Operator"] = new[] { "And", "AndAlso", "Or", "OrElse" }[_random.Next(4)];
            rule["Rules"] = new JsonArray([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => (JsonNode)Rule(scope, depth - 1))]);
        }
        else
        {
            rule["Expression"] = _expressions.Condition(scope, 3);
        }

        return rule;
    }

    private JsonArray Parameters(List<Parameter> scope, int most)
    {
        JsonArray all = [];
        for (int i = _random.Next(most + 1); i > 0; i--)
        {
            Parameter parameter = new($"p{_names++}", (ValueKind)_random.Next(3));
            all.Add((JsonNode)new JsonObject { ["Name"] = parameter.Name, ["Expression"] = _expressions.Of(parameter.Kind, scope, 2) });
            scope.Add(parameter);
        }

        return all;
    }
}

/// <summary>A parameter in force.</summary>
internal sealed record Parameter(string Name, ValueKind Kind);

/// <summary>What an expression comes out as.</summary>
internal enum ValueKind
{
    Text,
    Number,
    Truth,
}
