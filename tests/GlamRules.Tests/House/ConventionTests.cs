using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.House;

/// <summary>What everybody here agreed on and would forget.</summary>
public partial class ConventionTests
{
    private const int LongestFile = 400;
    private const int ShortFile = 60;

    private static readonly string[] SaysNothing = ["Utils", "Utilities", "Helpers", "Common", "Models", "Interfaces", "Services", "Managers"];

    [Fact]
    public void File_OfAnyProject_IsNotOverlyLong() =>
        Ours().Where(f => File.ReadLines(f).Count() > LongestFile).Select(Relative).ShouldBeEmpty();

    [Fact]
    public void Files_OfTheSource_AreHalfOfThemShort()
    {
        IReadOnlyList<string> files = SourceTree.Files("src");
        files.Count(f => File.ReadLines(f).Count() < ShortFile).ShouldBeGreaterThanOrEqualTo(files.Count / 2);
    }

    // Trained models live in Learning/Models: there the word has its own meaning.
    [Fact]
    public void Folder_Anywhere_SaysWhatItIsAbout() =>
        Ours().Select(f => Relative(Path.GetDirectoryName(f)!))
            .Where(d => SaysNothing.Contains(Path.GetFileName(d)) && !d.EndsWith(Path.Combine("GlamRules.Learning", "Models"), StringComparison.Ordinal) && !d.EndsWith(Path.Combine("Learning", "Models"), StringComparison.Ordinal))
            .Distinct().ShouldBeEmpty();

    [Fact]
    public void Namespace_OfEveryFile_IsItsFolder()
    {
        string[] strays =
        [
            .. from file in SourceTree.Files("src")
               let found = Namespace().Match(File.ReadAllText(file))
               where found.Success && found.Groups[1].Value != Expected(file)
               select $"{Relative(file)}: {found.Groups[1].Value}",
        ];
        strays.ShouldBeEmpty();
    }

    [Fact]
    public void Root_OfTheRepository_HoldsWhatTheLayoutNames()
    {
        string[] known = ["src", "tests", "rules", "corpora", "GlamRules.sln", "README.md", "Directory.Build.targets", "LICENSE", "out"];
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(e => Path.GetFileName(e))
            .Where(n => !n.StartsWith('.') && !known.Contains(n)).ShouldBeEmpty();
    }

    [Fact]
    public void Version_OfEveryPackage_StandsInTheOneList()
    {
        string list = File.ReadAllText(Repository.PathOf("Directory.Build.targets"));
        string[] named =
        [
            .. Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
                .SelectMany(p => Package().Matches(File.ReadAllText(p)).Select(m => m.Groups[1].Value)).Distinct(),
        ];
        named.ShouldNotBeEmpty();
        named.Where(n => !list.Contains($"Update=\"{n}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        Package().Matches(list).ShouldBeEmpty();
    }

    private static IEnumerable<string> Ours() => SourceTree.Files("src").Concat(SourceTree.Files("tests"));

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path);

    // The folders of the projects are namespaces too: src/GlamRules.Cli/Commands is GlamRules.Cli.Commands.
    private static string Expected(string file) => SourceTree.FolderOf(file);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"<PackageReference Include=""([^""]+)""")]
    private static partial Regex Package();
}
