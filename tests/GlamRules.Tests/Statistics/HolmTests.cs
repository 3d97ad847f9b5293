using CsCheck;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class HolmTests
{
    private static readonly Gen<double[]> Families = Gen.Double[0, 1].Array[0, 30];

    [Fact]
    public void Adjust_KnownFamily_GivesKnownP() =>
        Holm.Adjust([0.03, 0.01, 0.04]).Select(p => Math.Round(p, 12)).ShouldBe([0.06, 0.03, 0.06]);

    [Fact]
    public void Adjust_AnyFamily_NeverBelowItsOwnNorAboveOne() => Families.Sample(family =>
        Holm.Adjust(family).Zip(family).All(pair => pair.First >= pair.Second && pair.First <= 1));

    [Fact]
    public void Adjust_AnyFamily_KeepsTheOrder() => Families.Sample(family =>
    {
        double[] adjusted = [.. Holm.Adjust(family)];
        return Enumerable.Range(0, family.Length).All(i => Enumerable.Range(0, family.Length).All(j =>
            family[i] > family[j] || adjusted[i] <= adjusted[j]));
    });
}
