using System.Text.Json;
using GlamRules.Statistics.Agreement;

namespace GlamRules.Tests.Statistics.Agreement;

/// <summary>Agreement with independent software, to nine digits.</summary>
public class ReferenceTests
{
    private const string File = "statistics.json";

    [ReferenceFact(File, Section = "agreement")]
    public void Figures_AllRatings_Agree()
    {
        foreach (JsonElement row in ReferenceFile.Rows(File, "agreement"))
        {
            AgreementTally full = AgreementTally.Of(Annotators.Of(Table(row, "ratings")));
            row.ShouldAgree(
                ["ratings", "ratingsWithMissing"],
                ("fleissKappa", full.Fleiss), ("krippendorffAlpha", full.Alpha), ("cohenKappaFirstTwo", Annotators.Kappa(Table(row, "ratings"))),
                ("krippendorffAlphaWithMissing", AgreementTally.Of(Annotators.Of(Table(row, "ratingsWithMissing"))).Alpha));
        }
    }

    private static string?[][] Table(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(record => record.EnumerateArray().Select(label => label.GetString()).ToArray())];
}
