using System.Text.Json;
using GlamRules.Statistics;
using Shouldly;

namespace GlamRules.Tests.Statistics;

/// <summary>Agreement with independent software, to nine digits.</summary>
public class ReferenceTests
{
    private const string File = "statistics.json";
    private const double Digits = 1e-9;

    [ReferenceFact(File)]
    public void PairedScore_AllPairedDifferences_Agrees()
    {
        foreach (JsonElement row in Rows("pairedDifference"))
        {
            Interval interval = PairedScore.Interval(Int(row, "b"), Int(row, "c"), Int(row, "n"), Number(row, "confidence"))!.Value;
            interval.Low.ShouldBe(Number(row, "tangoLow"), Digits);
            interval.High.ShouldBe(Number(row, "tangoHigh"), Digits);
        }
    }

    [ReferenceFact(File)]
    public void ProportionInterval_AllProportions_Agrees()
    {
        foreach (JsonElement row in Rows("proportion"))
        {
            int successes = Int(row, "successes");
            int n = Int(row, "n");
            double confidence = Number(row, "confidence");
            Check(row, "wilson", ProportionInterval.Wilson(successes, n, confidence));
            Check(row, "jeffreys", ProportionInterval.Jeffreys(successes, n, confidence));
            Check(row, "clopperPearson", ProportionInterval.ClopperPearson(successes, n, confidence));
        }
    }

    [ReferenceFact(File)]
    public void McNemar_AllCounts_Agrees()
    {
        foreach (JsonElement row in Rows("mcnemar"))
        {
            McNemar.Exact(Int(row, "b"), Int(row, "c")).ShouldBe(Number(row, "exact"), Digits);
            McNemar.MidP(Int(row, "b"), Int(row, "c")).ShouldBe(Number(row, "midP"), Digits);
        }
    }

    [ReferenceFact(File)]
    public void Holm_AllFamilies_Agrees()
    {
        foreach (JsonElement row in Rows("holm"))
        {
            double[] adjusted = [.. Holm.Adjust(Numbers(row, "p"))];
            double[] expected = Numbers(row, "adjusted");
            adjusted.Length.ShouldBe(expected.Length);
            adjusted.Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < Digits);
        }
    }

    private static void Check(JsonElement row, string method, Interval? interval)
    {
        double[] expected = Numbers(row, method);
        interval!.Value.Low.ShouldBe(expected[0], Digits);
        interval.Value.High.ShouldBe(expected[1], Digits);
    }

    private static IEnumerable<JsonElement> Rows(string name)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(ReferenceFactAttribute.PathOf(File)));
        return [.. document.RootElement.GetProperty(name).EnumerateArray().Select(row => row.Clone())];
    }

    private static int Int(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static double Number(JsonElement row, string name) => row.GetProperty(name).GetDouble();

    private static double[] Numbers(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(p => p.GetDouble())];
}
