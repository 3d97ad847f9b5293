using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Matching;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>near</c>.</summary>
internal sealed class NearConditionKind : IConditionKind
{
    private const int MostGroups = 6;

    private static readonly Member Terms = new("terms", Shape.List(TermSource.Shape), "Two to six words, phrases or lists of them; one of each must be there, and no two on the same word.") { Required = true, Example = "[\"war\", [\"horse\", \"horses\"]]" };

    private static readonly Member Within = new("within", Shape.Whole(2, 1000), "How many words the stretch may have in which they all stand, they themselves counted.") { Synonyms = ["distance", "max distance", "window", "words", "at most", "max"], Default = "10", Example = "5" };

    private static readonly Member Ordered = new("ordered", Shape.Flag, "Whether they must follow each other in the order given.") { Synonyms = ["in order", "order", "sequence"], Default = "false" };

    private static readonly ObjectShape Inside = new("'near'", [Terms, Within, Ordered]);

    public string Member => "near";

    public string Summary => "Several words or phrases stand close together, in any order or in the order given. An apostrophe or hyphen inside a word does not make it two.";

    public ImmutableArray<Member> Members => [new("near", Inside, "What stands close together, and how close.") { Synonyms = ["close", "proximity", "together", "near by"], Required = true }, CommonMembers.Field, CommonMembers.Fold];

    public ConditionExample Example => new("""{ "near": { "terms": ["journey", ["Africa", "Asia"]], "within": 6 } }""", "A journey to the heart of Africa; or, Asia revisited", "A journey of no great length to the heart of Africa");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        Folding folding = FoldReader.Read(json, Folding.Plain);
        if (JsonObject.Open(json.Any(Member)!, Inside, reader.Diagnostics) is not { } near)
        {
            return null;
        }

        near.Require(Terms.Name);
        JsonValue? list = near.Of(Terms.Name, JsonKind.Array);
        int within = near.Whole(Within) ?? 10;
        bool ordered = near.Flag(Ordered) ?? false;
        near.Close();
        if (list is null)
        {
            return null;
        }

        if (list.Items.Length is < 2 or > MostGroups)
        {
            reader.Diagnostics.Add(FileProblems.OutOfRange, list.Location, FormattableString.Invariant($"'near' joins {list.Items.Length} groups of terms; it must be 2 to {MostGroups}"), "Words of which one will do stand in a list of their own: [\"journey\", [\"Africa\", \"Asia\"]].");
            return null;
        }

        TermSource?[] sources = [.. list.Items.Select(item => ReadGroup(item, reader))];
        TermSet?[] sets = [.. sources.Select((s, i) => s is null ? null : TermsConditionKind.Compile(s, folding, list.Items[i], reader))];
        return field is null || sets.Contains(null) ? null
            : new NearCondition(field, new TermProximity([.. sets.OfType<TermSet>()], within, ordered),
                FormattableString.Invariant($"{string.Join(ordered ? ", then " : " and ", sources.Select(s => s!.Sought.Contains(',', StringComparison.Ordinal) ? $"({s.Sought})" : s.Sought))} within {within} words"));
    }

    // A text is a term here, unless it names a list or a file.
    private static TermSource? ReadGroup(JsonValue item, ConditionReader reader) =>
        item.Kind == JsonKind.String && !reader.Lists.ContainsKey(item.Text) && !item.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            ? new TermSource([item.Text.Trim()], item.Text)
            : TermSource.Read(item, reader);
}
