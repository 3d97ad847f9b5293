using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Rules.Conditions;

/// <summary>Where terms come from: a list in the rule, a list by name, a text file, or a column of a table.</summary>
/// <param name="Terms">As written, trimmed; none blank.</param>
/// <param name="Sought">The source in a few words.</param>
internal sealed record TermSource(ImmutableArray<string> Terms, string Sought)
{
    public static Shape Shape { get; } = Shape.OneOf(Shape.Text, Shape.Texts, TermTable.Shape);

    /// <summary>Reads terms or whatever names them; what is wrong is a diagnostic and the answer null.</summary>
    public static TermSource? Read(JsonValue value, ConditionReader reader)
    {
        if (value.Kind == JsonKind.String && reader.Lists.TryGetValue(value.Text, out NamedList? named))
        {
            return Read(named.Value, named.Folder, reader) is { } list ? list with { Sought = value.Text } : null;
        }

        return reader.HasUnknownLists && value.Kind == JsonKind.String && PatternNames.IsName(value.Text)
            ? new TermSource([value.Text], value.Text)
            : Read(value, reader.Folder, reader);
    }

    private static TermSource? Read(JsonValue value, string folder, ConditionReader reader)
    {
        switch (value.Kind)
        {
            case JsonKind.String:
                return ReadFile(value, folder, reader);
            case JsonKind.Object:
                return TermTable.Read(value, folder, reader);
            case JsonKind.Array:
                foreach (JsonValue other in value.Items.Where(i => i.Kind != JsonKind.String))
                {
                    reader.Diagnostics.Add(FileProblems.WrongType, other.Location, "a term must be a text in quotes", TypeHelp.OfElement("terms", other));
                }

                string[] terms = [.. value.Items.Where(i => i.Kind == JsonKind.String).Select(t => t.Text.Trim()).Where(t => t.Length > 0)];
                return new TermSource([.. terms], string.Join(", ", terms));
            default:
                reader.Diagnostics.Add(FileProblems.WrongType, value.Location, "terms are a list, the name of a list or of a file, or a column of a table", "Write \"terms\": [\"novel\", \"tale\"], or the name of a file such as \"forms.txt\".");
                return null;
        }
    }

    private static TermSource? ReadFile(JsonValue value, string folder, ConditionReader reader)
    {
        if (SetFile.Find(value, folder, ".txt", reader.Lists.Keys, reader.Diagnostics) is not { } path || SourceText.Load(path, reader.Diagnostics) is not { } source)
        {
            return null;
        }

        return new TermSource([.. source.Text.Split('\n').Select(WithoutComment).Where(t => t.Length > 0)], value.Text);
    }

    private static string WithoutComment(string line) => (line.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? line[..at] : line).Trim();
}
