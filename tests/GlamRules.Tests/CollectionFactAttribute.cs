using Xunit;

namespace GlamRules.Tests;

/// <summary>A test over a downloaded collection: skipped, by its name, where the collection is not on this machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CollectionFactAttribute : FactAttribute
{
    public CollectionFactAttribute(string folder)
    {
        Folder = folder;
        if (!Directory.Exists(Path.Combine(Root ?? "", folder)) || Root is null)
        {
            Skip = $"the collection '{folder}' is not in $GLAMRULES_CORPORA";
        }
    }

    public string Folder { get; }

    /// <summary>The folder of collections, or null.</summary>
    public static string? Root => Environment.GetEnvironmentVariable("GLAMRULES_CORPORA") is { Length: > 0 } root ? root : null;
}
