using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Trust;

public sealed class TrustStoreTests : IDisposable
{
    private readonly TemporaryFolder _config = new();
    private readonly TemporaryFolder _set = new();
    private readonly DiagnosticBag _problems = new();

    private TrustStore Store => new(_config.Path);

    public void Dispose()
    {
        _config.Dispose();
        _set.Dispose();
    }

    [Fact]
    public void Folder_NeverGranted_IsNotTrusted() => Store.Ask(_set.Path, TrustPurpose.Editing, _problems).ShouldBe(new TrustAnswer(null, null, []));

    [Fact]
    public void Folder_Granted_IsTrustedUnderEverySpellingOfItsPath()
    {
        _set.Write("a.csx", "x");
        Store.Grant(_set.Path + "/./", mine: false, _problems);
        Store.Ask(Path.Combine(_set.Path, "..", Path.GetFileName(_set.Path)), TrustPurpose.Running, _problems).Files.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("a.csx", "y", "changed (line 1: - x  + y)")]
    [InlineData("sub/b.txt", "one\ntwo\n", "changed (line 2: + two)")]
    [InlineData("sub/c.txt", "new", "was added")]
    public void AnyByte_ThatChanges_RevokesTrust(string name, string content, string what)
    {
        _set.Write("a.csx", "x");
        _set.Write("sub/b.txt", "one\n");
        Store.Grant(_set.Path, mine: false, _problems);
        _set.Write(name, content);
        TrustAnswer answer = Store.Ask(_set.Path, TrustPurpose.Running, _problems);
        answer.Files.ShouldBeNull();
        answer.Changes.ShouldHaveSingleItem().ShouldBe(new TrustChange(name, what));
        Store.Ask(_set.Path, TrustPurpose.Editing, _problems).Files.ShouldBeNull();
    }

    [Fact]
    public void HiddenFile_ThatChanges_ChangesNothing()
    {
        _set.Write("a.csx", "x");
        Store.Grant(_set.Path, mine: false, _problems);
        _set.Write(".a.csx.swp", "x");
        Store.Ask(_set.Path, TrustPurpose.Running, _problems).Files.ShouldNotBeNull();
    }

    [Fact]
    public void OwnFolder_IsTrustedForEditingWhateverIsInIt()
    {
        Store.Grant(_set.Path, mine: true, _problems);
        _set.Write("a.csx", "x");
        Store.Ask(_set.Path, TrustPurpose.Editing, _problems).Files.ShouldNotBeNull();
        Store.Ask(_set.Path, TrustPurpose.Running, _problems).Files.ShouldBeNull();
        Store.Ask(Directory.CreateDirectory(Path.Combine(_set.Path, "below")).FullName, TrustPurpose.Editing, _problems).Files.ShouldBeNull();
    }

    [Fact]
    public void File_Granted_IsBoundToItsBytes()
    {
        string model = _set.Write("m.glammodel", [1, 0, 2]);
        Store.Grant(model, mine: false, _problems);
        Store.Ask(model, TrustPurpose.Running, _problems).Files.ShouldNotBeNull();
        _set.Write("m.glammodel", [1, 0, 3]);
        Store.Ask(model, TrustPurpose.Running, _problems).Changes.ShouldHaveSingleItem().ShouldBe(new TrustChange("m.glammodel", "changed"));
    }

    [Fact]
    public void Grant_Revoked_IsGoneWithItsTexts()
    {
        _set.Write("a.csx", "x");
        Store.Grant(_set.Path, mine: false, _problems);
        Directory.GetFiles(Path.Combine(_config.Path, "granted")).Length.ShouldBe(1);
        Store.Revoke(_set.Path, _problems).ShouldBeTrue();
        Store.Revoke(_set.Path, _problems).ShouldBeFalse();
        Store.Grants(_problems).ShouldBeEmpty();
        Directory.GetFiles(Path.Combine(_config.Path, "granted")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"grants": [{"path": 1}]}""")]
    public void Store_ThatIsBroken_TrustsNothingAndIsNotOverwritten(string content)
    {
        _set.Write("a.csx", "x");
        _config.Write("trust.json", content);
        Store.Ask(_set.Path, TrustPurpose.Running, _problems).Files.ShouldBeNull();
        Store.Grant(_set.Path, mine: false, _problems).ShouldBeNull();
        File.ReadAllText(Store.FilePath).ShouldBe(content);
        _problems.ToImmutable().ShouldAllBe(d => d.Kind == TrustProblems.BrokenStore);
    }

    [Fact]
    public void Grants_WrittenAtOnce_AreAllKept()
    {
        string[] folders = [.. Enumerable.Range(0, 12).Select(i => Directory.CreateDirectory(Path.Combine(_set.Path, $"{i}")).FullName)];
        Parallel.ForEach(folders, folder => Store.Grant(folder, mine: true, new DiagnosticBag()));
        Store.Grants(_problems).Select(g => g.Path).ShouldBe(folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Store_OnDisk_IsReadableByItsOwnerOnly()
    {
        _set.Write("a.csx", "x");
        Store.Grant(_set.Path, mine: false, _problems);
        Store.Key().Length.ShouldBe(32);
        Store.Key().ShouldBe(Store.Key());
        if (!OperatingSystem.IsWindows())
        {
            UnixFileMode[] modes = [File.GetUnixFileMode(Store.FilePath), File.GetUnixFileMode(Path.Combine(_config.Path, "key"))];
            modes.ShouldAllBe(m => m == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
    }
}
