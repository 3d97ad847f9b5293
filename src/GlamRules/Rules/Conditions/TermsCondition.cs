using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Matching;
using GlamRules.Predictions;

namespace GlamRules.Rules.Conditions;

/// <summary><c>terms</c>: one of many terms occurs as whole words in a value of the field.</summary>
internal sealed class TermsCondition(FieldReference field, TermSet terms, string sought) : Condition
{
    public override string Kind => "terms";

    public override string Sought => sought;

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            if (terms.Find(value[i]) is var (start, length))
            {
                places.Add(new Match(field.Name, i, start, length, value[i]));
                return true;
            }
        }

        return false;
    }
}

/// <summary>Reads <c>terms</c>: a list, or the name of a file in the set's folder with a term a line.</summary>
internal sealed class TermsConditionKind : IConditionKind
{
    public string Member => "terms";

    public string Summary => "One of a list of words or phrases occurs as whole words: in the rule, or in a `.txt` file with one a line. Case and accents count nothing; with `\"fold\": \"case\"` accents count, with `\"fold\": false` both do.";

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        TermFolding folding = json.Any("fold") switch
        {
            { Kind: JsonKind.String } => json.Word("fold", "case") is null ? TermFolding.All : TermFolding.Case,
            _ => json.Flag("fold") == false ? TermFolding.None : TermFolding.All,
        };
        JsonValue value = json.Any(Member)!;
        string[]? terms = value.Kind == JsonKind.String
            ? ReadFile(value, reader)
            : json.Texts(Member) is { } list ? [.. list.Select(t => t.Text.Trim()).Where(t => t.Length > 0)] : null;
        if (terms is { Length: 0 })
        {
            reader.Diagnostics.Add(RuleProblems.EmptyTerms, value.Location, value.Kind == JsonKind.String ? $"'{value.Text}' holds no term" : "the list holds no term");
            return null;
        }

        return field is null || terms is null ? null : new TermsCondition(field, new TermSet(terms, folding), value.Kind == JsonKind.String ? value.Text : string.Join(", ", terms));
    }

    private static string[]? ReadFile(JsonValue value, ConditionReader reader)
    {
        string folder = Path.GetFullPath(reader.Folder);
        string path = Path.GetFullPath(Path.Combine(folder, value.Text));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            reader.Diagnostics.Add(FileProblems.Outside, value.Location, $"'{value.Text}' leads out of the rule set's folder");
            return null;
        }

        if (!File.Exists(path))
        {
            string[] near = [.. Directory.EnumerateFiles(folder, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
            reader.Diagnostics.Add(FileProblems.Missing, value.Location, $"there is no file '{value.Text}' in the rule set's folder.{DidYouMean.Sentence(value.Text, near)}");
            return null;
        }

        return SourceText.Load(Path.Combine(reader.Folder, value.Text), reader.Diagnostics) is { } source
            ? [.. source.Text.Split('\n').Select(WithoutComment).Where(t => t.Length > 0)]
            : null;
    }

    private static string WithoutComment(string line) => (line.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? line[..at] : line).Trim();
}
