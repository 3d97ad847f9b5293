using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Suggesting;

/// <summary>How a whole set of rules is found, as an assessment gives it under <c>suggest</c>.</summary>
public sealed record SuggestOptions
{
    /// <summary>At most so many rules, 1 to 1000; 100 unless told otherwise.</summary>
    public int Rules { get; init; } = 100;

    /// <summary>On how many records a rule must vote, or null: 3, and more in a large corpus.</summary>
    public int? LeastRecords { get; init; }

    /// <summary>Reads the options; null, with diagnostics, where they can't serve.</summary>
    public static SuggestOptions? Read(JsonValue value, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        DiagnosticBag own = new();
        SuggestOptions? options = null;
        if (JsonObject.Open(value, "'suggest'", own) is { } json)
        {
            options = new SuggestOptions { Rules = json.Whole("rules", 1, 1000) ?? 100, LeastRecords = json.Whole("leastRecords", 1, 1_000_000) };
            json.Close();
        }

        diagnostics.AddRange(own.ToImmutable());
        return own.HasErrors ? null : options;
    }

    /// <summary>On how many of some records a rule must vote.</summary>
    internal int LeastOf(int records) => LeastRecords ?? Math.Max(3, records / 4000);
}
