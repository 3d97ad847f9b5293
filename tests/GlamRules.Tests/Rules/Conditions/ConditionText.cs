using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Predictions;
using GlamRules.Rules.Conditions;
using Shouldly;

namespace GlamRules.Tests.Rules.Conditions;

/// <summary>Reads a condition as a rule file would hold it and asks it about a record with title, year and subjects.</summary>
internal static class ConditionText
{
    private static readonly FieldList Fields = new(["title", "year", "subject"]);

    public static (Condition? Condition, IReadOnlyList<Diagnostic> Diagnostics) Read(string json, string folder = ".")
    {
        DiagnosticBag bag = new();
        JsonValue value = JsonParser.Parse(new SourceText("a.rules.json", json), bag)!;
        ConditionReader reader = new() { Folder = folder, Fields = Fields, DefaultField = "title", Diagnostics = bag, Kinds = BuiltInConditions.All };
        Condition? condition = reader.Read(value);
        (condition is not null || bag.HasErrors).ShouldBeTrue($"{json}: a condition, or why there is none");
        return (condition, bag.ToImmutable());
    }

    public static Condition Of(string json, string folder = ".")
    {
        (Condition? condition, IReadOnlyList<Diagnostic> diagnostics) = Read(json, folder);
        diagnostics.ShouldBeEmpty();
        return condition.ShouldNotBeNull();
    }

    public static bool Holds(string json, string? title = null, string? year = null, params string[] subjects) =>
        Of(json).Holds(Record(title, year, subjects), new MatchList());

    /// <summary>Where the condition matched; null where it does not hold.</summary>
    public static IReadOnlyList<Match>? Places(string json, string? title = null, string? year = null, params string[] subjects)
    {
        MatchList places = new();
        return Of(json).Holds(Record(title, year, subjects), places) ? places.ToImmutable() : null;
    }

    /// <summary>What is wrong, as <c>id message</c>.</summary>
    public static IEnumerable<string> Problems(string json) => Read(json).Diagnostics.Select(d => $"{d.Id} {d.Message}");

    public static Record Record(string? title, string? year = null, params string[] subjects) =>
        new("1", Fields, [new FieldValue(title), new FieldValue(year), new FieldValue(subjects)]);
}
