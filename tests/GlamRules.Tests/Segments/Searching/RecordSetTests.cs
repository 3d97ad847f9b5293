using CsCheck;
using GlamRules.Segments.Searching;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Segments.Searching;

public class RecordSetTests
{
    private static readonly Gen<bool[]> Members = Gen.Bool.Array[130];

    [Fact]
    public void Sets_OfAnyMembers_CountAsPlainSetsDo() => Gen.Select(Members, Members).Sample((one, two) =>
    {
        (RecordSet a, RecordSet b) = (Of(one), Of(two));
        int both = one.Zip(two).Count(m => m.First && m.Second);
        int either = one.Zip(two).Count(m => m.First || m.Second);
        a.Count.ShouldBe(one.Count(m => m));
        a.And(b).Count.ShouldBe(both);
        a.Shared(b).ShouldBe(both);
        a.Likeness(b).ShouldBe(either == 0 ? 0 : (double)both / either, 1e-12);
    });

    [Fact]
    public void SumOf_Figures_IsThatOfTheMembers() => Gen.Select(Members, Gen.Int[-9, 9].Array[130]).Sample((members, figures) =>
    {
        (double sum, double squares) = Of(members).SumOf([.. figures.Select(f => (double)f)]);
        sum.ShouldBe(members.Zip(figures).Where(m => m.First).Sum(m => m.Second));
        squares.ShouldBe(members.Zip(figures).Where(m => m.First).Sum(m => m.Second * m.Second));
    });

    private static RecordSet Of(bool[] members) => RecordSet.Of(members.Length, i => members[i]);
}
