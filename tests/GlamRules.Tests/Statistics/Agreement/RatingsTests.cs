using GlamRules.Statistics.Agreement;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Agreement;

public class RatingsTests
{
    [Fact]
    public void Ratings_OneAnnotatorTwice_IsRefused() =>
        Should.Throw<ArgumentException>(() => new Ratings(2, 2, [[new(0, 0)], [new(1, 0), new(1, 1)]])).Message.ShouldContain("annotator 1 speaks twice about record 1");

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(-1, 0)]
    public void Ratings_NumberOutOfRange_IsRefused(int annotator, int label) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Ratings(2, 2, [[new(annotator, label)]]));

    [Fact]
    public void Ratings_RecordsWithAndWithoutWords_AreKeptInOrder()
    {
        Ratings ratings = Annotators.Of("a-", "--", "bb");
        ratings.Records.ShouldBe(3);
        ratings.Count.ShouldBe(3);
        ratings[1].Length.ShouldBe(0);
        ratings.CountsOf(2).ShouldBe([0, 2]);
    }
}
