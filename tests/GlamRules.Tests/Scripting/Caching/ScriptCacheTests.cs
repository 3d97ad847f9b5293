using GlamRules.Scripting.Caching;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Caching;

public sealed class ScriptCacheTests : IDisposable
{
    private static readonly CompiledScripts Scripts = new([1, 2, 3], [4], [new ScriptRemark(0, 5, 6, "title")], [new ScriptRemark(1, 7, 8, "\ud800 é")]);

    private readonly TemporaryFolder _folder = new();

    private ScriptCache Cache => new(_folder.Path, new byte[32]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Entry_Kept_IsFoundWhole()
    {
        Cache.Keep("a", Scripts);
        CompiledScripts found = Cache.Find("a").ShouldNotBeNull();
        found.Assembly.ShouldBe(Scripts.Assembly);
        found.Symbols.ShouldBe(Scripts.Symbols);
        found.Fields.ShouldBe(Scripts.Fields);
        found.Warnings[0].Offset.ShouldBe(7);
    }

    [Fact]
    public void Entry_NeverKept_IsNotFound() => Cache.Find("a").ShouldBeNull();

    [Fact]
    public void Entry_WithAnyByteChanged_IsNotFound()
    {
        Cache.Keep("a", Scripts);
        string file = Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
        byte[] bytes = File.ReadAllBytes(file);
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 1;
            File.WriteAllBytes(file, changed);
            Cache.Find("a").ShouldBeNull();
        }

        File.WriteAllBytes(file, bytes[..20]);
        Cache.Find("a").ShouldBeNull();
    }

    [Fact]
    public void Entry_InThePlaceOfAnother_IsNotFound()
    {
        Cache.Keep("a", Scripts);
        File.Copy(Path.Combine(_folder.Path, "a.scripts"), Path.Combine(_folder.Path, "b.scripts"));
        Cache.Find("b").ShouldBeNull();
    }

    [Fact]
    public void Entry_OfAnotherUser_IsNotFound()
    {
        new ScriptCache(_folder.Path, [.. Enumerable.Repeat((byte)1, 32)]).Keep("a", Scripts);
        Cache.Find("a").ShouldBeNull();
    }

    [Fact]
    public void Name_FollowsTheTextsAndWhereOneEnds()
    {
        ScriptCache.NameOf(["ab", "c"]).ShouldBe(ScriptCache.NameOf(["ab", "c"]));
        ScriptCache.NameOf(["ab", "c"]).ShouldNotBe(ScriptCache.NameOf(["a", "bc"]));
        ScriptCache.NameOf(["ab", "c"]).ShouldNotBe(ScriptCache.NameOf(["c", "ab"]));
    }
}
