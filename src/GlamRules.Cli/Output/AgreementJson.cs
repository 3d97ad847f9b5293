using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Agreement;
using GlamRules.Reports.Writers;

namespace GlamRules.Cli.Output;

/// <summary>Agreement of annotators for programs; the consensus of each record stands in the file of <c>--out</c>.</summary>
internal static class AgreementJson
{
    private const int MostDisputed = 100;

    public static void Write(Corpus corpus, AgreementResult result, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteString("corpus", corpus.Description.Name);
        json.WriteString("task", corpus.Task.Name);
        json.WriteBoolean("named", result.Named);
        json.WriteNumber("annotators", result.Annotators);
        json.WriteNumber("labels", result.Given);
        json.WriteNumber("records", result.Records);
        json.WriteNumber("judged", result.Judged);
        json.WriteNumber("unanimous", result.Unanimous);
        json.WriteNumber("ties", result.Ties);
        json.WriteNumber("repeated", result.Repeated);
        json.WriteNumber("contradicting", result.Contradicting);
        json.WriteBoolean("neverDiffer", result.NeverDiffer);
        json.Figure("observed", result.Observed);
        json.Figure("fleissKappa", result.Fleiss);
        Estimate(json, "krippendorffAlpha", result.Alpha);
        json.WriteStartObject("human");
        json.WriteNumber("labels", result.Baseline.Words);
        Estimate(json, "withGold", result.Baseline.WithGold);
        json.WriteNumber("labelsWithOthers", result.Baseline.OthersKnown);
        Estimate(json, "withOthers", result.Baseline.WithOthers);
        json.WriteEndObject();
        if (result.Fit is { } fit)
        {
            json.WriteStartObject("consensus");
            json.WriteNumber("rounds", fit.Rounds);
            json.WriteBoolean("converged", fit.Converged);
            json.WriteBoolean("determined", fit.Determined);
            json.WriteNumber("otherThanMajority", fit.OtherThanMajority);
            json.WriteEndObject();
        }

        Tables(json, result);
    });

    private static void Tables(Utf8JsonWriter json, AgreementResult result)
    {
        json.Array("byLabel", result.Labels, label =>
        {
            json.WriteString("label", label.Label);
            json.WriteNumber("given", label.Given);
            json.Figure("alpha", label.Alpha);
        });
        json.Array("byAnnotator", result.ByAnnotator, annotator =>
        {
            json.WriteString("annotator", annotator.Annotator);
            json.WriteNumber("given", annotator.Given);
            json.WriteNumber("shared", annotator.Shared);
            Estimate(json, "withConsensus", annotator.WithConsensus);
            json.Figure("withOthers", annotator.WithOthers);
        });
        json.Array("pairs", result.Pairs, pair =>
        {
            json.WriteString("a", pair.A);
            json.WriteString("b", pair.B);
            json.WriteNumber("n", pair.N);
            json.Figure("observed", pair.Observed);
            Estimate(json, "cohenKappa", pair.Kappa);
        });
        json.Array("disputed", result.Disputed.Take(MostDisputed), record =>
        {
            json.WriteString("id", record.Id);
            json.WriteString("text", record.Text);
            json.Array("voices", record.Voices, voice =>
            {
                json.WriteString("label", voice.Label);
                json.WriteNumber("count", voice.Count);
            });
            json.WriteString("majority", record.Majority);
            json.WriteString("consensus", record.Consensus);
            json.Figure("posterior", record.Posterior);
            json.Figure("agreement", record.Agreement);
        });
    }

    private static void Estimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.Figure("value", estimate.Value);
        json.Figure("low", estimate.Low);
        json.Figure("high", estimate.High);
        json.WriteEndObject();
    }
}
