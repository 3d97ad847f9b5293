using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Corpora.Packages;

/// <summary>Reads what a package says of itself. Nothing depends on it, so what is of another form is left out without a word.</summary>
internal static class PackageCreditsReader
{
    public static PackageCredits Read(JsonValue package) => new()
    {
        Licences = Links(package["licenses"]),
        Sources = Links(package["sources"]),
        Contributors = [.. (package["contributors"]?.Items ?? []).Select(Contributor).Where(c => c.Title.Length > 0)],
        Homepage = Text(package, "homepage"),
        Version = Text(package, "version"),
        Created = Text(package, "created"),
    };

    private static ImmutableArray<PackageLink> Links(JsonValue? list) =>
        [.. (list?.Items ?? []).Select(i => new PackageLink(Text(i, "name"), Text(i, "title"), Text(i, "path"))).Where(l => l.Shown.Length > 0)];

    // Version 1 of the standard has one role, version 2 several.
    private static PackageContributor Contributor(JsonValue item)
    {
        string family = Text(item, "familyName");
        string title = Text(item, "title") is { Length: > 0 } given ? given : $"{Text(item, "givenName")} {family}".Trim();
        ImmutableArray<string> roles = [.. (item["roles"]?.Items.Select(r => r.Text) ?? [Text(item, "role")]).Where(r => r.Length > 0)];
        return new PackageContributor(title, ResourceBinding.IsAddress(Text(item, "path")) ? Text(item, "path") : null, roles, family.Length > 0);
    }

    private static string Text(JsonValue json, string name) => json[name] is { Kind: JsonKind.String } text ? text.Text.Trim() : "";
}
