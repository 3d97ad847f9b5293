using System.Globalization;
using CsCheck;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Sealing;

public class TestSketchTests
{
    private static readonly FieldList Fields = new(["title"]);

    [Fact]
    public void ShareIn_OfFewRecords_IsExact() => Gen.Select(Gen.Int[1, 40], Gen.Int[0, 40]).Sample((count, from) =>
    {
        double shared = Math.Max(0, count - from) / (double)count;
        Sketch(0, count).ShareIn(Sketch(from, count)).ShouldBe(shared, 1e-12);
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2500, 0.5)]
    [InlineData(5000, 0)]
    public void ShareIn_OfManyRecords_IsNear(int from, double shared) => Sketch(0, 5000).ShareIn(Sketch(from, 5000)).ShouldBe(shared, 0.2);

    [Fact]
    public void ShareIn_OfASplitHalfAsLarge_IsThatOfItsOwnRecords()
    {
        Sketch(0, 1000).ShareIn(Sketch(0, 8000)).ShouldBe(1);
        Sketch(0, 8000).ShareIn(Sketch(0, 1000)).ShouldBeInRange(0.05, 0.3);
    }

    private static TestSketch Sketch(int from, int count) => TestSketch.Of(new Corpus(
        new CorpusDescription { Folder = ".", Name = "x", Resources = [], Location = new SourceLocation("datapackage.json") },
        Evaluation.Scored.Task(TaskKind.Label, "a", "b"), SplitRule.Default,
        [.. Enumerable.Range(from, count).Select(i => new LabelledRecord
        {
            Record = new GlamRules.Corpora.Record(i.ToString(CultureInfo.InvariantCulture), Fields, [new FieldValue("x")]), Gold = Answer.OfLabel("a"), Split = Split.Test, Group = "g",
        })],
        new Split?[count])
    { Hash = "" });
}
