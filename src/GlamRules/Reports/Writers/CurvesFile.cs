using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GlamRules.Assessments.Curves;

namespace GlamRules.Reports.Writers;

/// <summary>
/// <c>curves.json</c>: the learning curves with every digit and every subsample, so that a verification need not train
/// again; <c>results.json</c> has what a reader wants of them.
/// </summary>
public static class CurvesFile
{
    public const string FileName = "curves.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static void Write(ImmutableArray<LearningCurve> curves, string path) => AtomicFile.WriteText(path, JsonSerializer.Serialize(curves, Options) + "\n");

    /// <summary>The curves as they were written; none where the file is missing or another.</summary>
    public static ImmutableArray<LearningCurve> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            ImmutableArray<LearningCurve> curves = JsonSerializer.Deserialize<ImmutableArray<LearningCurve>>(File.ReadAllText(path), Options);
            return curves.IsDefault || curves.Any(c => c.Points.IsDefault) ? [] : curves;
        }
        catch (JsonException)
        {
            // Somebody changed it, which its hash will tell.
            return [];
        }
    }
}
