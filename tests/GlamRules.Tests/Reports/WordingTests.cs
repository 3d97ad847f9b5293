using System.Globalization;
using GlamRules.Reports;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports;

public sealed class WordingTests
{
    [Theory]
    [InlineData(-0.01, 0.024, "−1.0 to +2.4")]
    [InlineData(null, null, "interval undefined")]
    [InlineData(-0.01, null, "interval undefined")]
    public void PointInterval_Undefined_IsSaid(double? low, double? high, string expected) =>
        new Wording(CultureInfo.InvariantCulture).PointInterval(low, high).ShouldBe(expected);
}
