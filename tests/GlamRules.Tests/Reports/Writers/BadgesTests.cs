using CsCheck;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

public class BadgesTests
{
    private const double Radius = 10;

    [Fact]
    public void Badge_OfAFreePlace_StandsThere() => Badges().Place(50, 60).ShouldBe((50, 60));

    [Fact]
    public void Badges_OfAnyPlaces_CoverNoOther() =>
        Gen.Select(Gen.Double[0, 400], Gen.Double[0, 360]).Array[1, 40].Sample(places =>
        {
            Badges badges = Badges();
            (double X, double Y)[] at = [.. places.Select(p => badges.Place(p.Item1, p.Item2))];
            for (int i = 0; i < at.Length; i++)
            {
                (at[i].X, at[i].Y).ShouldSatisfyAllConditions(a => a.X.ShouldBeInRange(0, 400), a => a.Y.ShouldBeInRange(0, 360));
                at[..i].ShouldAllBe(b => Math.Sqrt(Math.Pow(b.X - at[i].X, 2) + Math.Pow(b.Y - at[i].Y, 2)) >= 2 * Radius);
            }
        });

    private static Badges Badges() => new(0, 400, 0, 360, Radius);
}
