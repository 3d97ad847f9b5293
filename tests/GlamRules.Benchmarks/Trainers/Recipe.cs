using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Learning;

namespace GlamRules.Benchmarks.Trainers;

/// <summary>A recipe to try, written as an assessment writes it under <c>train</c>.</summary>
internal sealed record Recipe(string Trainer, string Features, string Json)
{
    /// <summary>Every trainer with the features that are the default; the default trainer with other features.</summary>
    public static ImmutableArray<Recipe> All { get; } =
    [
        new("lbfgs", "default", """{ "trainer": "lbfgs" }"""),
        new("sdca", "default", """{ "trainer": "sdca" }"""),
        new("averaged-perceptron", "default", """{ "trainer": "averaged-perceptron" }"""),
        new("hashed", "default", """{ "trainer": "hashed" }"""),
        new("auto", "words 1-2", """{ "words": 2, "characters": 0 }"""),
        new("auto", "characters 2-4", """{ "words": 0, "characters": [2, 4] }"""),
        new("auto", "words 1-2, characters 2-5", """{ "words": 2, "characters": [2, 5] }"""),
        new("auto", "default, in 2 records", """{ "leastRecords": 2 }"""),
        new("auto", "default, no balance", """{ "balance": 0 }"""),
    ];

    public TrainingOptions OptionsFor(TaskDescription task)
    {
        DiagnosticBag diagnostics = new();
        JsonValue json = JsonParser.Parse(new SourceText("recipe", Json), diagnostics)!;
        return TrainingOptions.Read(json, task, diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToImmutable()));
    }
}
