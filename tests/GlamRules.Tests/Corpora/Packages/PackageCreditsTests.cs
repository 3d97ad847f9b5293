using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Packages;

public class PackageCreditsTests
{
    [Fact]
    public void Credits_OfEitherVersionOfTheStandard_AreRead()
    {
        PackageCredits credits = Read("""
            "licenses": [{ "name": "CC0-1.0", "path": "https://example.org/cc0" }, { "title": "Ours", "path": "LICENCE.txt" }], "sources": [{ "title": "A catalogue", "path": "javascript:x" }],
            "contributors": [{ "title": "Ada", "role": "author" }, { "givenName": "Ben", "familyName": "Lovelace", "roles": ["creator", "editor"] }], "homepage": "https://example.org", "version": "1.0", "created": "2024-05-01"
            """);
        credits.Licences.Select(l => $"{l.Shown} {l.Address}").ShouldBe(["CC0-1.0 https://example.org/cc0", "Ours "]);
        credits.Sources[0].Address.ShouldBeNull();
        credits.Contributors.Select(c => $"{c.Title} {c.IsPerson} {string.Join('+', c.Roles)}").ShouldBe(["Ada False author", "Ben Lovelace True creator+editor"]);
        (credits.Homepage, credits.Version, credits.Created).ShouldBe(("https://example.org", "1.0", "2024-05-01"));
    }

    [Fact]
    public void Credits_OfAnotherForm_AreLeftOut()
    {
        PackageCredits credits = Read("\"contributors\": [{}, \"Ada\"], \"version\": 1, \"created\": null, \"licenses\": [{}]");
        (credits.Contributors.Length, credits.Licences.Length, credits.Version, credits.Created).ShouldBe((0, 0, "", ""));
    }

    private static PackageCredits Read(string members)
    {
        using TemporaryFolder folder = new();
        folder.Write(DataPackageReader.FileName, $$"""{ "name": "x", {{members}}, "resources": [{ "name": "t", "path": "t.csv" }] }""");
        return DataPackageReader.Read(folder.Path, new DiagnosticBag())!.Credits;
    }
}
