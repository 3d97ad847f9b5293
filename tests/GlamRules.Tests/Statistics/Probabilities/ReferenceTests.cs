using System.Text.Json;
using GlamRules.Statistics.Probabilities;

namespace GlamRules.Tests.Statistics.Probabilities;

/// <summary>Agreement with independent software, to nine digits.</summary>
public class ReferenceTests
{
    private const string File = "statistics.json";

    [ReferenceFact(File, Section = "probabilities")]
    public void Scores_AllProbabilities_Agree()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "probabilities"))
        {
            bool[] gold = [.. row.Numbers("gold").Select(g => g == 1)];
            double[] probability = row.Numbers("probability");
            row.ShouldAgree(
                ["gold", "probability"],
                ("brier", BrierScore.Binary(gold, probability)), ("logLoss", LogLoss.Binary(gold, probability)),
                ("rocAuc", Ranking.RocAuc(gold, probability)), ("averagePrecision", Ranking.AveragePrecision(gold, probability)));
        }
    }
}
