using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Verifying;

/// <summary>What <c>results.json</c> says of how it was made.</summary>
public sealed record RecordedRun
{
    /// <summary>The version of GlamRules that wrote it.</summary>
    public required string Version { get; init; }

    /// <summary>The split scored; null: all.</summary>
    public required Split? Split { get; init; }

    public required int Repeat { get; init; }

    /// <summary>Whether learning curves were asked for; null: nobody said.</summary>
    public required bool? Curves { get; init; }

    /// <summary>Of the numbers in the reports.</summary>
    public required CultureInfo Culture { get; init; }

    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>Files beside it with their SHA-256.</summary>
    public required ImmutableSortedDictionary<string, string> Outputs { get; init; }

    /// <summary>Entries and head of the ledger after the run; null where it was not entered.</summary>
    public required (int Count, string Head)? Ledger { get; init; }

    /// <summary>Reads it; null where the file is not one that <c>assess</c> writes, for the reason given.</summary>
    public static RecordedRun? Read(string folder, out string reason)
    {
        DiagnosticBag own = new();
        JsonValue? json = JsonParser.Load(Path.Combine(folder, ResultsJsonWriter.FileName), own);
        reason = json is null ? own.ToImmutable()[0].Message : "it does not say how it was made";
        if (json?["run"] is not { Kind: JsonKind.Object } run || own.HasErrors || CultureOf(json["language"]) is not { } culture
            || run["repeat"]?.AsNumber is not { } repeat || SplitOf(run["split"]?.Text) is not (true, var split))
        {
            return null;
        }

        return new RecordedRun
        {
            Version = run["version"]?.Text ?? "",
            Split = split,
            Repeat = (int)Math.Clamp(repeat, 0, 1000),
            Curves = run["curves"] is { Kind: JsonKind.Boolean } curves ? curves.IsTrue : null,
            Culture = culture,
            Inputs = [.. (json["inputs"]?.Items ?? []).Select(i => new InputFile(Text(i, "role"), i["of"] is { Kind: JsonKind.String } of ? of.Text : null, Text(i, "file"), Text(i, "sha256")))],
            Outputs = (json["outputs"]?.Items ?? []).DistinctBy(o => Text(o, "file")).ToImmutableSortedDictionary(o => Text(o, "file"), o => Text(o, "sha256"), StringComparer.Ordinal),
            Ledger = json["ledger"] is { Kind: JsonKind.Object } ledger ? ((int)(ledger["count"]?.AsNumber ?? 0), Text(ledger, "head")) : null,
        };
    }

    private static string Text(JsonValue json, string name) => json[name]?.Text ?? "";

    private static (bool Known, Split? Split) SplitOf(string? name) =>
        name == "all" ? (true, null) : Enum.TryParse(name, ignoreCase: true, out Split split) && ResultsJsonWriter.Name(split) == name ? (true, split) : (false, null);

    private static CultureInfo? CultureOf(JsonValue? language)
    {
        try
        {
            return language is { Kind: JsonKind.String } ? CultureInfo.GetCultureInfo(language.Text, predefinedOnly: true) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
