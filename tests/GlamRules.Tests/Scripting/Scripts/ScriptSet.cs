using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using Shouldly;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Scripting.Scripts;

/// <summary>A rule set of scripts in a folder of its own, over the fields <c>title</c> and <c>year</c>.</summary>
internal sealed class ScriptSet : IDisposable
{
    private static readonly TaskDescription Task = new()
    {
        Name = "genre",
        Kind = TaskKind.Label,
        Text = ["title"],
        Features = ["year"],
        Gold = new GoldSource("genre"),
        Labels = [new LabelDefinition("Fiction", ""), new LabelDefinition("Non-fiction", "")],
    };

    private static readonly FieldList Fields = Task.Fields;

    private readonly TemporaryFolder _folder = new();

    /// <param name="scripts">The text of <c>0.csx</c>, <c>1.csx</c> and so on.</param>
    public ScriptSet(params string[] scripts)
    {
        _folder.Write("ruleset.json", """{"name": "Scripts", "task": "label", "field": "title"}""");
        for (int i = 0; i < scripts.Length; i++)
        {
            Write(FormattableString.Invariant($"{i}.csx"), scripts[i]);
        }
    }

    public string Path => _folder.Path;

    public static Record Record(string? title, string? year = null) => new("1", Fields, [new FieldValue(title), new FieldValue(year)]);

    /// <summary>What a script of one set says of a title.</summary>
    public static Prediction Predict(string script, string title)
    {
        using ScriptSet set = new(script);
        return set.Load().Predict(title);
    }

    /// <summary>What is wrong with a script: <c>line:column id message</c>, and the text at that place.</summary>
    public static (string Place, string Shown)[] Problems(string script)
    {
        using ScriptSet set = new(script);
        return [.. set.Diagnostics().Select(d => (
            FormattableString.Invariant($"{d.Location.Line}:{d.Location.Column} {d.Id} {d.Message}"),
            d.Location.LineText?.Substring(d.Location.Column - 1, Math.Min(d.Location.Length, d.Location.LineText.Length - d.Location.Column + 1)) ?? ""))];
    }

    public void Write(string name, string text) => _folder.Write(name, text);

    public LoadedSet Load()
    {
        DiagnosticBag diagnostics = new();
        RuleSet? set = RuleSetLoader.Load(Path, Task, ScriptingParts.Of(allowScripts: true), diagnostics);
        diagnostics.ToImmutable().ShouldBeEmpty();
        return new LoadedSet(set!);
    }

    public IReadOnlyList<Diagnostic> Diagnostics(bool allowScripts = true)
    {
        DiagnosticBag diagnostics = new();
        RuleSet? set = RuleSetLoader.Load(Path, Task, ScriptingParts.Of(allowScripts), diagnostics);
        (set is null).ShouldBe(diagnostics.HasErrors);
        return diagnostics.ToImmutable();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A set that loaded without a diagnostic.</summary>
    internal sealed record LoadedSet(RuleSet Rules)
    {
        public Prediction Predict(string? title, string? year = null)
        {
            Prediction[] predictions = new Prediction[1];
            new RuleSetPredictor(Rules).Predict([Record(title, year)], predictions);
            return predictions[0];
        }
    }
}
