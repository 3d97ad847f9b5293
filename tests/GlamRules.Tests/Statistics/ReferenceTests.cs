using System.Reflection;
using System.Text.Json;
using GlamRules.Statistics;
using Shouldly;

namespace GlamRules.Tests.Statistics;

/// <summary>Agreement with independent software, to nine digits.</summary>
public class ReferenceTests
{
    private const string File = "statistics.json";

    [ReferenceFact(File)]
    public void File_EverySection_IsCompared()
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(ReferenceFactAttribute.PathOf(File)));
        string[] sections = [.. document.RootElement.EnumerateObject().Where(p => p.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object).Select(p => p.Name)];
        IEnumerable<string?> compared = typeof(ReferenceTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<ReferenceFactAttribute>()).Where(fact => fact?.File == File).Select(fact => fact!.Section);
        sections.Except(compared).ShouldBeEmpty();
    }

    [ReferenceFact(File, Section = "pairedDifference")]
    public void PairedScore_AllPairedDifferences_Agrees()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "pairedDifference"))
        {
            (int first, int second, int n) = (row.Int("b"), row.Int("c"), row.Int("n"));
            Interval? interval = PairedScore.Interval(first, second, n, row.Number("confidence"));
            row.ShouldAgree(
                ["b", "c", "n", "confidence"],
                ("difference", (double)(first - second) / n), ("tangoLow", interval?.Low), ("tangoHigh", interval?.High));
        }
    }

    [ReferenceFact(File, Section = "proportion")]
    public void ProportionInterval_AllProportions_Agrees()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "proportion"))
        {
            (int successes, int n, double confidence) = (row.Int("successes"), row.Int("n"), row.Number("confidence"));
            row.ShouldAgree(
                ["successes", "n", "confidence"],
                ("wilson", Ends(ProportionInterval.Wilson(successes, n, confidence))),
                ("jeffreys", Ends(ProportionInterval.Jeffreys(successes, n, confidence))),
                ("clopperPearson", Ends(ProportionInterval.ClopperPearson(successes, n, confidence))));
        }
    }

    [ReferenceFact(File, Section = "mcnemar")]
    public void McNemar_AllCounts_Agrees()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "mcnemar"))
        {
            (int first, int second) = (row.Int("b"), row.Int("c"));
            row.ShouldAgree(
                ["b", "c"],
                ("exact", McNemar.Exact(first, second)), ("midP", McNemar.MidP(first, second)), ("asymptoticUncorrected", McNemar.Asymptotic(first, second)));
        }
    }

    [ReferenceFact(File, Section = "holm")]
    public void Holm_AllFamilies_Agrees()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "holm"))
        {
            row.ShouldAgree(["p"], ("adjusted", Holm.Adjust(row.Numbers("p"))));
        }
    }

    private static double[]? Ends(Interval? interval) => interval is { } i ? [i.Low, i.High] : null;
}
