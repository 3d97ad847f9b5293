using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GlamRules.Predictions;

namespace GlamRules.Learning.Models;

/// <summary>What <c>card.json</c> of a model file holds: the card, and the few numbers of a model that people may want to read.</summary>
internal sealed record ModelContent(
    int Version, ModelCard Card, ImmutableArray<NumberSpread> Numbers, double Temperature, ImmutableArray<double> Shifts, ImmutableArray<FeatureWeight> Strongest)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static ModelContent Of(TrainedModel model, int version) => new(
        version,
        model.Card,
        [.. model.Space.Numbers.Select(n => new NumberSpread(n.Mean, n.Deviation))],
        model.Decision.Temperature,
        model.Decision.Shifts,
        model.Description.Features);

    /// <summary>Whether the parts fit each other, so far as the card can tell.</summary>
    [JsonIgnore]
    public bool IsSound =>
        !Card.Labels.IsDefaultOrEmpty && Card.Reads.IsValid && !Numbers.IsDefault && Numbers.Length == Card.Reads.Numbers.Length
        && !Shifts.IsDefault && Shifts.Length == Card.Labels.Length && Temperature > 0 && !Strongest.IsDefault && !Card.Versions.IsDefault;
}
