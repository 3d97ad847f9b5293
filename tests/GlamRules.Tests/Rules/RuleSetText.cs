using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using Shouldly;

namespace GlamRules.Tests.Rules;

/// <summary>A rule set in a folder of its own.</summary>
internal sealed class RuleSetText : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static FieldList Fields { get; } = new(["title"]);

    public static TaskDescription Task { get; } = new()
    {
        Name = "genre",
        Kind = TaskKind.Label,
        Text = ["title"],
        Gold = new GoldSource("genre"),
        Labels = [new LabelDefinition("A", ""), new LabelDefinition("B", ""), new LabelDefinition("C", "")],
    };

    public DiagnosticBag Bag { get; } = new();

    public string Path => _folder.Path;

    /// <summary>Writes the header, in a folder within where one is named.</summary>
    public RuleSetText Header(string members = "", string folder = "")
    {
        _folder.Write(System.IO.Path.Combine(folder, "ruleset.json"), $"{{ {members} }}");
        return this;
    }

    /// <summary>Writes a file of rules, each as id, label, pattern and further members.</summary>
    public RuleSetText Rules(string file, params (string Id, string Label, string Pattern, string More)[] rules)
    {
        string all = string.Join(",\n", rules.Select(r => $$"""{ "id": "{{r.Id}}", "label": "{{r.Label}}", "when": { "pattern": "{{r.Pattern}}" }{{r.More}} }"""));
        _folder.Write(file, $"{{ \"rules\": [\n{all}\n] }}");
        return this;
    }

    public string Write(string file, string text) => _folder.Write(file, text);

    public RuleSet? TryLoad(string folder = "", TaskDescription? task = null) =>
        RuleSetLoader.Load(System.IO.Path.Combine(_folder.Path, folder), task ?? Task, RuleSetParts.BuiltIn, Bag);

    public RuleSet Load(string folder = "", TaskDescription? task = null) => TryLoad(folder, task).ShouldNotBeNull(string.Join('\n', Bag.ToImmutable()));

    public IEnumerable<string> Problems => Bag.ToImmutable().Select(d => $"{d.Id} {d.Message}");

    public void Dispose() => _folder.Dispose();

    public static Prediction Ask(RuleSet set, string title)
    {
        Prediction[] answers = new Prediction[1];
        new RuleSetPredictor(set).Predict([new Record("1", Fields, [new FieldValue(title)])], answers);
        return answers[0];
    }
}
