using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Applying;
using GlamRules.Applying.Reading;
using GlamRules.Applying.Resuming;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying.Resuming;

/// <summary>What was read back is in the order in which it was written, in every culture.</summary>
public sealed class LabelOrderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("en-GB")]
    [InlineData("da-DK")]
    public void Labels_ReadBackFromAJournal_KeepTheirOrder(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            ImmutableSortedDictionary<string, string> identity = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("a", "1"), KeyValuePair.Create("B", "2")]);
            ApplyCounts counts = new() { ByLabel = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("Zoo", 1L), KeyValuePair.Create("art", 2L)]) };
            ImmutableSortedDictionary<string, JournalFile> files = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("", new JournalFile(1, 1)), KeyValuePair.Create(".B", new JournalFile(1, 1)), KeyValuePair.Create(".a", new JournalFile(1, 1))]);
            string path = Path.Combine(_folder.Path, "progress.json");
            string about = Path.Combine(_folder.Path, "about.json");

            new Journal(identity, "", InputPosition.Start, counts, files, false).Write(path);
            Journal read = Journal.Read(path)!;
            new AboutFile("rules", "rules", "in.csv", identity, "", counts, files).Write(about);
            string written = File.ReadAllText(about);
            AboutFile.Read(about)!.Write(about);

            read.Counts.Plus(counts).ByLabel.Keys.ShouldBe(["Zoo", "art"]);
            read.Identity.Keys.ShouldBe(["B", "a"]);
            read.Files.Keys.ShouldBe(["", ".B", ".a"]);
            File.ReadAllText(about).ShouldBe(written);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public void Dispose() => _folder.Dispose();
}
