using System.Runtime.CompilerServices;
using GlamRules.Tests.Scripting.Scripts;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Running;

[Collection(RunsAlone.Name)]
public sealed class ReloadTests
{
    private const int Reloads = 100;
    private const int Scripts = 50;
    private const long MostGrowth = 20 * 1024 * 1024;

    [Fact]
    public void Scripts_NoLongerHeld_AreUnloaded()
    {
        using ScriptSet set = new("""Rule("a", "Fiction", r => throw new InvalidOperationException());""");
        WeakReference loaded = Assembly(set);
        for (int i = 0; loaded.IsAlive && i < 20; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        loaded.IsAlive.ShouldBeFalse();
    }

    [Fact]
    public void FiftyScripts_ReloadedAHundredTimes_LeaveNothingBehind()
    {
        using ScriptSet set = new([.. Enumerable.Range(0, Scripts).Select(i => $$"""Rule("{{i}}", "Fiction", r => r.Text("title").Length > {{i}});""")]);
        Load(set, 3);
        long before = Memory();
        Load(set, Reloads);
        (Memory() - before).ShouldBeLessThan(MostGrowth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Assembly(ScriptSet set)
    {
        ScriptSet.LoadedSet loaded = set.Load();
        Exception thrown = Should.Throw<GlamRules.Rules.RuleFaultException>(() => loaded.Rules.Rules[0].When.Holds(ScriptSet.Record("x"), new GlamRules.Rules.Conditions.MatchList())).InnerException!;
        return new WeakReference(thrown.TargetSite!.Module.Assembly);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Load(ScriptSet set, int times)
    {
        for (int i = 0; i < times; i++)
        {
            set.Load().Predict("A novel of the sea").Votes.Length.ShouldBe(18);
        }
    }

    // Managed memory, and what the runtime holds for code and types.
    private static long Memory()
    {
        for (int i = 0; i < 5; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
