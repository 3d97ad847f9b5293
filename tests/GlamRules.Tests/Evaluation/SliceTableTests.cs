using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Evaluation;

public class SliceTableTests
{
    [Fact]
    public void Slice_ComparedWithAllOthers_HasNewcombesInterval()
    {
        // 56 of 70 against 48 of 80: Newcombe (1998), table II (a), method 10.
        EvaluationInput input = Input([.. Records("a", 70, 56), .. Records("b", 80, 48)]);
        SliceResult a = SliceTable.Of(input, input.Predictors[0])[0];
        (a.Value, a.N, a.Wrong).ShouldBe(("a", 70, 56));
        // With two slices each interval is at 97.5 %; at 95 % it is 0.0524 to 0.3339.
        EvaluationInput plain = input with { Criteria = input.Criteria with { Confidence = 0.9 } };
        Estimate excess = SliceTable.Of(plain, plain.Predictors[0])[0].Excess;
        excess.Value!.Value.ShouldBe(0.2, 1e-12);
        excess.Low!.Value.ShouldBe(0.0524, 5e-5);
        excess.High!.Value.ShouldBe(0.3339, 5e-5);
        a.IsWorse.ShouldBeTrue();
        a.IsBetter.ShouldBeFalse();
    }

    [Fact]
    public void Slice_WhereRecordsBelongTogether_HasWiderIntervals()
    {
        EvaluationInput apart = Input([.. Records("a", 40, 20), .. Records("b", 40, 8)]);
        EvaluationInput together = apart with { Records = [.. apart.Records.Select((r, i) => new LabelledRecord { Record = r.Record, Gold = r.Gold, Split = r.Split, Group = (i / 10).ToString(System.Globalization.CultureInfo.InvariantCulture), Slices = r.Slices })] };
        Width(together).ShouldBeGreaterThan(Width(apart));

        static double Width(EvaluationInput input) => SliceTable.Of(input, input.Predictors[0])[0].Share is { Low: { } low, High: { } high } ? high - low : 0;
    }

    [Fact]
    public void Slice_OfAllRecords_HasNothingToBeHeldAgainst()
    {
        EvaluationInput input = Input([.. Records("a", 5, 1)]);
        SliceTable.Of(input, input.Predictors[0]).ShouldHaveSingleItem().Excess.ShouldBe(default);
    }

    // Of a value, so many records, the first of them answered wrongly.
    private static IEnumerable<(string Value, bool Wrong)> Records(string value, int count, int wrong) => Enumerable.Range(0, count).Select(i => (value, i < wrong));

    private static EvaluationInput Input((string Value, bool Wrong)[] records) => new()
    {
        Task = Scored.Task(TaskKind.Label, "x", "y"),
        Records = [.. records.Select((r, i) => new LabelledRecord
        {
            Record = new Record($"r{i}", new FieldList(["title"]), [new FieldValue("t")]), Gold = Answer.OfLabel("x"), Split = Split.Test, Group = $"r{i}", Slices = [r.Value],
        })],
        Split = Split.Test,
        SliceNames = ["kind"],
        ReportBy = ["kind"],
        Predictors = [new EvaluatedPredictor("p", new PredictorDescription { Kind = PredictorKind.Rules, Title = "" }, [.. records.Select(r => Prediction.Of(Answer.OfLabel(r.Wrong ? "y" : "x")))])],
        Criteria = new Criteria { Optimise = "accuracy", Margin = 0.05 },
    };
}
