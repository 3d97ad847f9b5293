using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;

namespace GlamRules.Learning;

/// <summary>The recipe of a model, as an assessment gives it under <c>train</c>.</summary>
public sealed record TrainingOptions
{
    /// <summary>The trainer, or null: chosen for the size of the corpus.</summary>
    public TrainerKind? Trainer { get; init; }

    public required FeatureOptions Features { get; init; }

    /// <summary>In how many records a feature must occur, or null: chosen for the size of the corpus.</summary>
    public int? LeastRecords { get; init; }

    /// <summary>How strongly large weights are held back, or null: tuned.</summary>
    public double? Strength { get; init; }

    /// <summary>
    /// How far rare labels are helped, from 0 (not at all) to 1 (as if all were equally frequent), or null: tuned.
    /// </summary>
    public double? Balance { get; init; }

    /// <summary>Reads a recipe for a task; null, with diagnostics, where it can't serve.</summary>
    public static TrainingOptions? Read(JsonValue value, TaskDescription task, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(diagnostics);
        DiagnosticBag own = new();
        if (JsonObject.Open(value, TrainingShape.Recipe, own) is not { } json)
        {
            diagnostics.AddRange(own.ToImmutable());
            return null;
        }

        string? trainer = json.Word("trainer", [.. TrainerNames.All]);
        ImmutableArray<string> text = Fields(json, "text", task, own) ?? task.Text;
        ImmutableArray<string> others = Fields(json, "features", task, own) ?? task.Features;
        int words = json.Whole("words", 0, 5) ?? 2;
        CharacterRuns characters = Characters(json);
        int? least = json.Whole("leastRecords", 1);
        double? strength = json.Number("strength", 0, 1e6);
        double? balance = json.Any("balance") is { Kind: JsonKind.String } ? json.Word("balance", "tuned") is null ? 0 : null : json.Number("balance", 0, 1);
        json.Close();
        if (others.IsEmpty && (text.IsEmpty || (words == 0 && characters == CharacterRuns.None)))
        {
            own.Add(ModelProblems.NothingToRead, value.Location, "no words, no characters and no features are left");
        }

        diagnostics.AddRange(own.ToImmutable());
        return own.HasErrors ? null : new TrainingOptions
        {
            Trainer = TrainerNames.Find(trainer),
            LeastRecords = least,
            Strength = strength,
            Balance = balance,
            Features = new FeatureOptions
            {
                Text = text,
                Categories = [.. others.Where(f => !task.Numeric.Contains(f))],
                Numbers = [.. others.Where(task.Numeric.Contains)],
                Words = words,
                Characters = characters,
            },
        };
    }

    private static ImmutableArray<string>? Fields(JsonObject json, string member, TaskDescription task, DiagnosticBag diagnostics)
    {
        if (json.Texts(member, orOne: true) is not { } names)
        {
            return null;
        }

        FieldList known = task.Fields;
        foreach (JsonValue name in names.Where(n => known.IndexOf(n.Text) < 0))
        {
            diagnostics.Add(ModelProblems.UndeclaredField, name.Location,
                $"the task gives no field '{name.Text}'.{DidYouMean.Sentence(name.Text, known.Names)}", $"It gives: {string.Join(", ", known.Names)}.");
        }

        return [.. names.Select(n => n.Text)];
    }

    // [2, 4], or 0 for none.
    private static CharacterRuns Characters(JsonObject json)
    {
        if (json.Any("characters") is not { } value)
        {
            return CharacterRuns.Usual;
        }

        double[] bounds = value.Kind == JsonKind.Array ? [.. value.Items.Select(i => i.AsNumber ?? 0.5)] : value.AsNumber == 0 ? [0, 0] : [];
        if (bounds.Length == 2 && bounds.All(b => b == Math.Floor(b) && Math.Abs(b) <= 10) && new CharacterRuns((int)bounds[0], (int)bounds[1]) is { IsValid: true } runs)
        {
            return runs;
        }

        json.Diagnostics.Add(FileProblems.OutOfRange, value.Location, "'characters' must be two whole numbers from 1 to 10, such as [2, 4], or 0 for none", "Write \"characters\": [2, 4], or leave it out.");
        return CharacterRuns.Usual;
    }
}
