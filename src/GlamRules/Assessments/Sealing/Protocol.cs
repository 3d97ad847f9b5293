using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Sealing;

/// <summary>
/// All that decides what an assessment will find, before it runs: question, stakeholders, criteria, pairs, slices, seed,
/// the data with gold and division of its records, and each predictor by its files or its recipe. Equal by content.
/// </summary>
public sealed class Protocol : IEquatable<Protocol>
{
    private Protocol(JsonValue json)
    {
        Json = json;
        Hash = CanonicalJson.Hash(json);
    }

    /// <summary>The protocol as JSON.</summary>
    public JsonValue Json { get; }

    /// <summary>SHA-256 of its canonical JSON.</summary>
    public string Hash { get; }

    /// <summary>Which records of the test split are labelled, in a few.</summary>
    public TestSketch Test => TestSketch.Parse(Json["test"]);

    /// <summary>From JSON that was written here, or null where that is no object.</summary>
    public static Protocol? From(JsonValue? json) => json is { Kind: JsonKind.Object } ? new Protocol(json) : null;

    internal static Protocol Parse(string text) => new(JsonParser.Parse(new SourceText("", text), new DiagnosticBag())!);

    public bool Equals(Protocol? other) => other is not null && Hash == other.Hash;

    public override bool Equals(object? obj) => Equals(obj as Protocol);

    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);
}
