using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports;

/// <summary>What thresholds, slices and costs look like to a reader.</summary>
public class CriteriaReportTests
{
    private static readonly Costs Costs = new()
    {
        Unit = "EUR",
        Errors = ImmutableDictionary<(string, string), double>.Empty.Add(("Fiction", "Non-fiction"), 5).Add(("Non-fiction", "Fiction"), 1.5),
        Human = 0.2,
        Label = 0.3,
        Training = 2000,
    };

    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Costs_WithABreakEven_AreAsApproved(string language)
    {
        ReportDocument report = ReportBuilder.Build(WithCosts(), CultureInfo.GetCultureInfo(language));
        string whole = MarkdownWriter.Write(report with { Sections = [.. report.All.Where(s => s.Id is "costs" or "side-by-side" or "where")] });
        Approved.Match(whole, "md", language);
    }

    [Fact]
    public void Results_WithCosts_HoldSavingsAndBreakEven()
    {
        using MemoryStream stream = new();
        ResultsJsonWriter.Write(WithCosts(), stream);
        string json = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        json.ShouldContain("\"breakEven\": {\n          \"records\": 237100,\n          \"least\": 118550,\n          \"most\": null");
        json.ShouldContain("\"slice\": \"1850s\"");
        json.ShouldContain("\"shortBy\": 0.327");
    }

    [Theory]
    [InlineData("recall:Fiction@language=German", "recall of “Fiction” where language is “German”")]
    [InlineData("min:macro-f1@language", "macro-F1 in the worst language")]
    [InlineData("max:cost@decade", "cost in the worst decade")]
    [InlineData("f2:Fiction", "F2 of “Fiction”")]
    [InlineData("macro-f0.5", "macro-F0.5")]
    [InlineData("best-mix@language=German", "best mix where language is “German”")]
    [InlineData("min:best-mix@language", "best mix in the worst language")]
    public void Name_OfAComposedMetric_IsReadable(string id, string name) => MetricWords.Name(id).ShouldBe(name);

    [Theory]
    [InlineData(2000.0, 100.0, 50.0, 200.0, "So the model pays from about 200,000 records on; by the interval, from somewhere between 100,000 records and 400,000 records.")]
    [InlineData(2000.0, 100.0, -50.0, 200.0, "So the model pays from about 200,000 records on, at best from 100,000 records; the interval does not exclude that the model never pays.")]
    [InlineData(2000.0, 100.0, null, null, "So the model pays from about 200,000 records on; no interval can be given.")]
    [InlineData(2000.0, -100.0, -200.0, 50.0, "At these figures the model never pays; at the most favourable end of the interval, from 400,000 records on.")]
    [InlineData(2000.0, -100.0, -200.0, -50.0, "The model never pays at these costs, however large the collection.")]
    [InlineData(2000.0, 0.0, null, null, "At these figures the model never pays, however large the collection.")]
    [InlineData(0.0, 100.0, 50.0, 200.0, "So the model pays from the first record on.")]
    [InlineData(2000.0, 1e-9, null, null, "So the model pays from about more than a thousand million records on; no interval can be given.")]
    public void BreakEven_OfAnySaving_EndsInItsSentence(double price, double saving, double? low, double? high, string expected) =>
        CostWords.BreakEven(WithCosts(), BreakEven.Of("rules", "model", 1000, price, new Estimate(saving, low, high)), new Wording(CultureInfo.InvariantCulture)).ShouldEndWith(expected);

    [Fact]
    public void Steps_NobodyLeft_SaysSo()
    {
        AssessmentResult none = SmallAssessment.With(Verdict.AIsEnough, false, false);
        AssessedPredictor[] two = [.. none.Predictors.Take(2)];
        ThresholdSteps.Of(none with { Predictors = [.. two], Winner = null }, new Wording(CultureInfo.InvariantCulture)).ShouldHaveSingleItem()
            .ShouldBe("Step 1, recall of “Fiction” at least 0.600, leaves out rules (0.500, short by 0.100, not certain) and model (0.500, short by 0.100, not certain). Nobody is left.");
    }

    private static AssessmentResult WithCosts()
    {
        AssessmentResult small = SmallAssessment.Result;
        Criteria criteria = small.Definition.Criteria with
        {
            Optimise = "cost",
            Margin = 100,
            Costs = Costs,
            Thresholds = [new Threshold("min:macro-f1@decade", 0.66, true), new Threshold("cost", 9000, false)],
        };
        (double Cost, double Worst)[] figures = [(4460, 0.7), (4244.4, 0.71), (12_574, 0.333)];
        return small with
        {
            Definition = small.Definition with { Criteria = criteria },
            Predictors = [.. small.Predictors.Select((p, i) => p with { Result = Judge(p.Result, figures[i].Cost, figures[i].Worst, criteria) })],
            Comparisons = [small.Comparisons[0] with { Metric = "cost", Unit = "EUR", Margin = 100, Difference = 215.6, Low = -20, High = 431.2, Verdict = Verdict.Inconclusive, Saving = new Estimate(100, -20, 200), Labels = [] }],
            BreakEvens = [BreakEven.Of("rules", "model", 1237, 2371, new Estimate(100, -20, 200))],
        };
    }

    private static PredictorResult Judge(PredictorResult result, double cost, double worst, Criteria criteria) => ThresholdRule.Apply(
        result with
        {
            Metrics = [.. result.Metrics, new MetricResult("cost", new Estimate(cost, cost - 900.5, cost + 1000)), new MetricResult("min:macro-f1@decade", new Estimate(worst, worst - 0.1, worst + 0.1)) { Slice = "1850s" }],
        },
        criteria);
}
