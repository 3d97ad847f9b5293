namespace GlamRules.Corpora.Packages;

/// <summary>A licence or a source; any part may be empty.</summary>
/// <param name="Name">Of a licence its short name, such as <c>CC-BY-4.0</c>.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Path">An address, or a file of the package.</param>
public sealed record PackageLink(string Name, string Title, string Path)
{
    /// <summary>What to show of it.</summary>
    public string Shown => Name.Length > 0 ? Name : Title.Length > 0 ? Title : Path;

    /// <summary>Its address on the web, or null.</summary>
    public string? Address => ResourceBinding.IsAddress(Path) ? Path : null;
}
