using GlamRules.Statistics;
using GlamRules.Statistics.Resampling;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Resampling;

public class TypeBootstrapTests
{
    [Fact]
    public void Draw_ManyRounds_GivesEachTypeItsShare()
    {
        SeededRandom random = new(3);
        int[] counts = [5, 0, 15, 80];
        int[] drawn = new int[4];
        double[] sums = new double[4];
        for (int round = 0; round < 4000; round++)
        {
            MultinomialSampler.Draw(random, counts, drawn);
            drawn.Sum().ShouldBe(100);
            for (int type = 0; type < drawn.Length; type++)
            {
                sums[type] += drawn[type] / 4000.0;
            }
        }

        sums[1].ShouldBe(0);
        sums[0].ShouldBe(5, 0.3);
        sums[2].ShouldBe(15, 0.3);
        sums[3].ShouldBe(80, 0.4);
    }

    [Fact]
    public void Run_ShareOfOneType_HasTheErrorOfAShare()
    {
        BootstrapDistribution distribution = TypeBootstrap.Run([30, 0, 70], new Share(), 4000, new SeededRandom(1), new Interval(0, 1));
        distribution.StandardError!.Value.ShouldBe(Math.Sqrt(0.3 * 0.7 / 100), 0.002);
        distribution.Bca(0.95)!.Value.Contains(0.3).ShouldBeTrue();
    }

    [Fact]
    public void Run_OneTypeOrNone_HasNoInterval()
    {
        TypeBootstrap.Run([30], new Share(), 200, new SeededRandom(1), new Interval(0, 1)).Bca(0.95).ShouldBeNull();
        TypeBootstrap.Run([], new Share(), 200, new SeededRandom(1), new Interval(0, 1)).Bca(0.95).ShouldBeNull();
    }

    private sealed class Share : ITally
    {
        private int _first;
        private int _all;

        public double Figure => _all == 0 ? double.NaN : (double)_first / _all;

        public void Clear() => _first = _all = 0;

        public void Add(int type, int times)
        {
            _first += type == 0 ? times : 0;
            _all += times;
        }
    }
}
