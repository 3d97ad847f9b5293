using Xunit;

namespace GlamRules.Tests;

/// <summary>
/// A fact that compares with figures of independent software, kept beside the collections in
/// <c>$GLAMRULES_CORPORA/../reference</c>; skipped by name where they are absent.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute(string file)
    {
        File = file;
        if (!System.IO.File.Exists(PathOf(file)))
        {
            Skip = $"The reference figures {file} are not beside the collections of $GLAMRULES_CORPORA.";
        }
    }

    public string File { get; }

    /// <summary>The part of the file that is compared, where it has parts.</summary>
    public string? Section { get; init; }

    public static string PathOf(string file) =>
        Path.Combine(Environment.GetEnvironmentVariable("GLAMRULES_CORPORA") ?? "no-collections", "..", "reference", file);
}
