using GlamRules.Corpora;
using GlamRules.Rules.Loading;
using GlamRules.Trying;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Trying;

public sealed class TrialSessionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TrialSession _session;

    public TrialSessionTests()
    {
        TaskDescription task = new() { Name = "genre", Kind = TaskKind.Label, Text = ["title"], Gold = new GoldSource("genre"), Labels = [new LabelDefinition("F", ""), new LabelDefinition("N", "")] };
        FieldList fields = task.Fields;
        (string Title, string Gold)[] titles = [("A tale", "F"), ("A tale of travels", "N"), ("Travels", "N"), ("Poems", "F"), ("Ferns", "N")];
        LabelledRecord[] records =
        [
            .. titles.Select((t, i) => new LabelledRecord
            {
                Record = new Record(FormattableString.Invariant($"r{i}"), fields, [new FieldValue(t.Title)]), Gold = Answer.OfLabel(t.Gold), Split = Split.Dev, Group = "",
            }),
        ];
        Header("priority");
        Rules("""{ "terms": ["tale"] }""", 1);
        _folder.Write("verse.txt", "poem\n");
        _session = new TrialSession(new TrialMaterial(task, [], records), bag => RuleSetLoader.Load(_folder.Path, task, RuleSetParts.BuiltIn, bag));
        _session.Refresh().Change.ShouldBeNull("there is nothing before the first");
    }

    [Fact]
    public void Refresh_NothingChanged_AsksNoRule()
    {
        TrialStep step = _session.Refresh();
        step.Trial!.RulesAsked.ShouldBe(0);
        step.Change!.Gained.ShouldBeEmpty();
        step.Change.Lost.ShouldBeEmpty();
        step.Change.Changed.ShouldBeEmpty();
    }

    [Fact]
    public void Refresh_OneConditionChanged_AsksThatRuleAndTellsGainedAndLost()
    {
        Rules("""{ "terms": ["poems", "ferns"] }""", 1);
        TrialChange change = _session.Refresh().Change!;
        change.After.RulesAsked.ShouldBe(1);
        change.Changed.ShouldBe(["tale"]);
        change.Gained.ShouldBe([1, 3]);
        change.Lost.ShouldBe([0, 4]);
    }

    [Fact]
    public void Refresh_PriorityChanged_AsksNoRuleAndTellsWhoWinsNow()
    {
        Rules("""{ "terms": ["tale"] }""", -1);
        TrialChange change = _session.Refresh().Change!;
        change.After.RulesAsked.ShouldBe(0);
        change.Gained.ShouldBe([1]);
        change.NewConflicts.ShouldBeEmpty("the rules disagreed before");
    }

    [Fact]
    public void Refresh_TermFileChanged_AsksTheRuleThatNamesIt()
    {
        _folder.Write("verse.txt", "poems\n");
        TrialChange change = _session.Refresh().Change!;
        change.After.RulesAsked.ShouldBe(1);
        change.Changed.ShouldBe(["verse"]);
        change.Gained.ShouldBe([3]);
    }

    [Fact]
    public void Refresh_RuleAddedAndRemoved_NamesThem()
    {
        _folder.Write("a.rules.json", """{ "rules": [ { "id": "new", "label": "F", "when": { "terms": ["travels"] } } ] }""");
        TrialChange change = _session.Refresh().Change!;
        change.Added.ShouldBe(["new"]);
        change.Removed.ShouldBe(["tale", "travel", "verse"]);
    }

    [Fact]
    public void Refresh_NewConflict_IsTold()
    {
        Rules("""{ "terms": ["tale", "travels"] }""", 1);
        _session.Refresh().Change!.NewConflicts.ShouldBe([2]);
    }

    [Fact]
    public void Refresh_BrokenFile_KeepsTheLastGoodStateUntilItIsMended()
    {
        Trial good = _session.Current!;
        _folder.Write("a.rules.json", "{ \"rules\": [");
        TrialStep broken = _session.Refresh();
        (broken.Loaded, broken.Change).ShouldBe((false, null));
        broken.Trial.ShouldBeSameAs(good);
        broken.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("never closed");
        Rules("""{ "terms": ["tale"] }""", 1);
        _session.Refresh().Change!.Changed.ShouldBeEmpty();
    }

    [Fact]
    public void Refresh_VotesAreWeighted_EstimatesConfidences()
    {
        Header("weighted");
        Trial trial = _session.Refresh().Trial!;
        trial.RulesAsked.ShouldBe(0);
        trial.Set.Rules.Select(r => r.Confidence).ShouldBe([0.5, 0.75, 0.5]);
    }

    public void Dispose() => _folder.Dispose();

    private void Header(string resolve) => _folder.Write("ruleset.json", $$"""{ "name": "s", "task": "label", "field": "title", "resolve": "{{resolve}}", "default": "N" }""");

    private void Rules(string when, int priority) => _folder.Write("a.rules.json", $$"""
        { "rules": [
          { "id": "tale", "label": "F", "priority": {{priority}}, "when": {{when}} },
          { "id": "travel", "label": "N", "when": { "terms": ["travels"] } },
          { "id": "verse", "label": "F", "when": { "terms": "verse.txt" } } ] }
        """);
}
