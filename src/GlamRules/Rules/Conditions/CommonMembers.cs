using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Members that several kinds of condition have.</summary>
public static class CommonMembers
{
    public static Member Field { get; } = new("field", Shape.Text, "The field to look in, if not the set's own.") { Synonyms = ["column", "of", "fields", "where"], Example = "\"title\"" };

    /// <summary>A condition of any kind.</summary>
    public static NamedShape Condition { get; } = new("condition", () => throw new InvalidOperationException("which conditions there are is for the loader's parts to say"));

    internal static Member Case { get; } = new("case", Shape.Flag, "Whether capital and small letters differ.") { Synonyms = ["case sensitive", "match case"], Default = "false" };

    internal static Member Fold { get; } = new("fold",
        Shape.OneOf(Shape.List(Shape.Word([.. FoldingNames.All.Select(f => f.Name)])), Shape.Word([.. FoldingNames.All.Select(f => f.Name)]), Shape.Flag),
        "What counts nothing, by name: " + string.Join(" ", FoldingNames.All.Select(f => $"'{f.Name}': {f.Summary}")) + " false: everything counts; true: case and accents count nothing.")
    {
        Synonyms = ["normalise", "normalize", "folding", "ignore", "normalisation"],
        Default = "[\"case\", \"accents\"]",
        Example = "[\"case\", \"accents\", \"long-s\"]",
    };
}
