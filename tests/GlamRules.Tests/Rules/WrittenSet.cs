using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Trust;
using Shouldly;

namespace GlamRules.Tests.Rules;

/// <summary>Rule sets as a curator would write them, in a folder of the test's own.</summary>
internal static class WrittenSet
{
    public const string Header = """{ "field": "title" }""";

    /// <summary>Writes files (the header too where none is given), loads them, and gives what came out.</summary>
    public static (RuleSet? Set, IReadOnlyList<Diagnostic> Diagnostics) Load(params (string Name, string Text)[] files)
    {
        using TemporaryFolder folder = new();
        folder.Write("ruleset.json", Header);
        foreach ((string name, string text) in files)
        {
            folder.Write(name, text);
        }

        DiagnosticBag bag = new();
        RuleSet? set = RuleSetLoader.Load(folder.Path, null, ScriptingParts.Of(TrustPurpose.Editing), bag);
        if (set is not null)
        {
            RuleExamples.Check(set, bag);
        }

        return (set, bag.ToImmutable());
    }

    /// <summary>The only rule of a set whose condition is given, which must be without a diagnostic.</summary>
    public static Rule Rule(string condition, string header = Header, params (string Name, string Text)[] files)
    {
        (RuleSet? set, IReadOnlyList<Diagnostic> diagnostics) = Load([.. files, ("ruleset.json", header), ("a.rules.json", $$"""{ "rules": [ { "id": "r", "label": "A", "when": {{condition}} } ] }""")]);
        diagnostics.ShouldBeEmpty();
        return set!.Rules.ShouldHaveSingleItem();
    }

    /// <summary>The diagnostics of a set whose only rule has a condition.</summary>
    public static IReadOnlyList<Diagnostic> Problems(string condition, string header = Header, params (string Name, string Text)[] files) =>
        Load([.. files, ("ruleset.json", header), ("a.rules.json", $$"""{ "rules": [ { "id": "r", "label": "A", "when": {{condition}} } ] }""")]).Diagnostics;

    /// <summary>The places at which a condition holds in a title; null where it does not hold.</summary>
    public static IReadOnlyList<Match>? Find(Condition condition, params string[] title) => Find(condition, Record(("title", title)));

    public static IReadOnlyList<Match>? Find(Condition condition, Record record)
    {
        MatchList places = new();
        bool holds = condition.Holds(record, places);
        if (!holds)
        {
            places.Count.ShouldBe(0, "a condition that does not hold leaves no places");
        }

        return holds ? places.ToImmutable() : null;
    }

    public static Record Record(params (string Name, string[] Values)[] fields) =>
        new("1", new FieldList(fields.Select(f => f.Name)), [.. fields.Select(f => new FieldValue(f.Values))]);

    /// <summary>The title with brackets around each place.</summary>
    public static string Marked(string condition, string title)
    {
        IReadOnlyList<Match>? places = Find(Rule(condition).When, title);
        if (places is null)
        {
            return "";
        }

        string marked = title;
        foreach (Match place in places.OrderByDescending(p => p.Start))
        {
            marked = marked.Insert(place.Start + place.Length, "]").Insert(place.Start, "[");
        }

        return marked;
    }
}
