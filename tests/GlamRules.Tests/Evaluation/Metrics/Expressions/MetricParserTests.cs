using GlamRules.Corpora;
using GlamRules.Evaluation.Metrics.Expressions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation.Metrics.Expressions;

public class MetricParserTests
{
    private static readonly MetricNames Names = new()
    {
        Task = Scored.Task(TaskKind.Label, "Fiction", "Non-fiction", "a@b=c"),
        Slices = ["language", "decade", "reply-to@home"],
    };

    [Theory]
    [InlineData("macro-f1", typeof(PlainMetric))]
    [InlineData("recall:Non-fiction", typeof(PlainMetric))]
    [InlineData("f0.5:Fiction", typeof(PlainMetric))]
    [InlineData("macro-f2", typeof(PlainMetric))]
    [InlineData("recall:a@b=c", typeof(PlainMetric))]
    [InlineData("recall:Fiction@language=German", typeof(SliceMetric))]
    [InlineData("macro-f1@decade=", typeof(SliceMetric))]
    [InlineData("macro-f1@language=a=b", typeof(SliceMetric))]
    [InlineData("accuracy@language=a@b", typeof(SliceMetric))]
    [InlineData("min:macro-f1@language", typeof(WorstSlice))]
    [InlineData("min:recall:a@b=c@reply-to@home", typeof(WorstSlice))]
    [InlineData("max:cost@language", typeof(WorstSlice))]
    public void Parse_KnownNames_KeepsTheIdAndParsesAgain(string id, Type kind)
    {
        MetricExpression expression = MetricParser.Parse(id, Names, out MetricMistake? mistake)!;
        mistake.ShouldBeNull();
        expression.ShouldBeOfType(kind);
        expression.Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("macro-f1@langauge=German", "GR0305", 9, 8)]
    [InlineData("macro-f1@language", "GR0330", 8, 9)]
    [InlineData("min:macro-f1", "GR0330", 0, 12)]
    [InlineData("min:macro-f1@language=German", "GR0330", 0, 28)]
    [InlineData("max:macro-f1@language", "GR0331", 0, 4)]
    [InlineData("min:cost@language", "GR0331", 0, 4)]
    [InlineData("recall:Ficton@language=German", "GR0300", 7, 6)]
    [InlineData("min:macrof1@language", "GR0300", 4, 7)]
    [InlineData("macro-f0", "GR0300", 0, 8)]
    [InlineData("samples-f1@language=German", "GR0306", 0, 10)]
    public void Parse_AMistake_IsToldWhereItStands(string id, string kind, int index, int length)
    {
        MetricParser.Parse(id, Names, out MetricMistake? mistake).ShouldBeNull();
        (mistake!.Kind.Id, mistake.Index, mistake.Length).ShouldBe((kind, index, length));
    }

    [Fact]
    public void Parse_ALabelAlone_NamesItsF1()
    {
        MetricParser.Parse("Fiction", Names, out MetricMistake? mistake).ShouldBeNull();
        mistake!.Message.ShouldEndWith("Did you mean 'f1:Fiction'?");
    }

    [Fact]
    public void Parse_CostWithoutCosts_IsAMistake()
    {
        MetricParser.Parse("cost", Names with { HasCosts = false }, out MetricMistake? mistake).ShouldBeNull();
        mistake!.Kind.Id.ShouldBe("GR0336");
    }

    [Fact]
    public void Weighted_SignsWithinNames_AreNoSignsOfTheSum()
    {
        List<MetricMistake> mistakes = [];
        WeightedMetric sum = WeightedParser.Parse("own", "0.7 * precision:Non-fiction+0.3*recall:Non-fiction@language=x-2 - 0.1*cost", Names, mistakes)!;
        mistakes.ShouldBeEmpty();
        sum.Terms.Select(t => (t.Weight, t.Of.Id)).ShouldBe([(0.7, "precision:Non-fiction"), (0.3, "recall:Non-fiction@language=x-2"), (-0.1, "cost")]);
        (sum.Id, sum.HigherIsBetter).ShouldBe(("own", true));
    }

    [Theory]
    [InlineData("", "GR0333")]
    [InlineData("macro-f1", "GR0333")]
    [InlineData("macro-f1+0.5*accuracy", "GR0333")]
    [InlineData("0*macro-f1", "GR0333")]
    [InlineData("0.5*macro-f1+0.5*cost", "GR0334")]
    [InlineData("0.5*macro-f1+0.5*own", "GR0300")]
    public void Weighted_ThatCantBeRead_IsAMistake(string text, string kind)
    {
        List<MetricMistake> mistakes = [];
        WeightedParser.Parse("own", text, Names, mistakes).ShouldBeNull();
        mistakes.ShouldHaveSingleItem().Kind.Id.ShouldBe(kind);
    }

    [Fact]
    public void Weighted_OfLossesOnly_IsALoss()
    {
        WeightedMetric sum = WeightedParser.Parse("own", "1*abstention+2*cost", Names, [])!;
        sum.HigherIsBetter.ShouldBeFalse();
        sum.Range.ShouldBe((0, double.PositiveInfinity));
    }
}
