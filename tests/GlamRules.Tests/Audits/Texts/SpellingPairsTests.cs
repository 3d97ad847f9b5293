using GlamRules.Audits.Texts;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Texts;

public class SpellingPairsTests
{
    [Theory]
    [InlineData("Fiction", "fiction")]
    [InlineData("Non-fiction", "Non fiction")]
    [InlineData("poesie", "Poésie")]
    [InlineData("drama", "dramas")]
    [InlineData("photograph", "photogarph")]
    [InlineData("photograph", "photgraph")]
    [InlineData("photograph", "photogroph")]
    public void Of_TwoSpellings_IsAPair(string often, string seldom) =>
        SpellingPairs.Of(new Dictionary<string, int> { [seldom] = 2, [often] = 100 }, byEdit: true).ShouldBe([(often, seldom)]);

    [Theory]
    [InlineData("Danish", "Spanish")]
    [InlineData("Fiction", "Non-fiction")]
    [InlineData("class 10 plates", "class 11 plates")]
    [InlineData("+", "-")]
    [InlineData("male", "female")]
    [InlineData("photograph", "photograms")]
    public void Of_TwoNames_IsNone(string often, string seldom) =>
        SpellingPairs.Of(new Dictionary<string, int> { [seldom] = 2, [often] = 100 }, byEdit: true).ShouldBeEmpty();

    [Fact]
    public void Of_ASlipThatIsCommon_IsNone() =>
        SpellingPairs.Of(new Dictionary<string, int> { ["etchings on"] = 50, ["etchingt on"] = 100 }, byEdit: true).ShouldBeEmpty();
}
