using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Scaffolding;

/// <summary>The lists that the rows of a table name, taken from beside it; one that is not there would be lost without a word.</summary>
internal sealed class TableFiles(string table, DiagnosticBag diagnostics)
{
    private readonly SortedDictionary<string, string> _found = new(StringComparer.Ordinal);

    /// <summary>Name and text of each.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Found => [.. _found];

    /// <summary>Takes the files that a row's rule names.</summary>
    public void AddOf(JsonValue rule, int line)
    {
        foreach (JsonMember member in rule.Members.Where(m => m.Name is "when" or "unless"))
        {
            Look(member.Value, "", line);
        }
    }

    private void Look(JsonValue value, string member, int line)
    {
        // Among the groups of 'near' a text is a term unless its ending is that of a file.
        bool names = value.Kind == JsonKind.String && (member is "terms" or "file" || (member == "group" && value.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)));
        if (names)
        {
            Take(value.Text, line);
        }

        foreach (JsonMember inner in value.Members)
        {
            Look(inner.Value, member == "near" && inner.Name == "terms" ? "near" : inner.Name, line);
        }

        foreach (JsonValue item in value.Items)
        {
            Look(item, member == "near" ? "group" : "", line);
        }
    }

    private void Take(string name, int line)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(table))!;
        string path = Path.GetFullPath(Path.Combine(folder, name));
        if (path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) && SourceText.Load(path, diagnostics) is { } text)
        {
            _found[name] = text.Text;
        }
        else
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(table, line), FormattableString.Invariant($"row {line} takes its terms from '{name}', and there is no such file beside the table"),
                "Put the file there, or write the terms into the cell; a list of ruleset.json has no place in a table.");
        }
    }
}
