using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Matching;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>terms</c>: a list, or where one stands.</summary>
internal sealed class TermsConditionKind : IConditionKind
{
    private static readonly Member Terms = new("terms", TermSource.Shape, "Words or phrases: a list; the name of a list in ruleset.json; a .txt file in the set's folder with one a line and # before comments; or a column of a .csv file.")
    {
        Synonyms = ["contains", "words", "word", "keywords", "keyword", "list", "phrases", "phrase", "vocabulary", "includes", "has", "contains any", "text"],
        Required = true,
        Example = "[\"novel\", \"tale\"]",
    };

    public string Member => "terms";

    public string Summary => "One of a list of words or phrases occurs as whole words: in the rule, in a `.txt` file with one a line, in a column of a `.csv` file, or in a list that `ruleset.json` names. Case and accents count nothing unless `fold` says otherwise.";

    public ImmutableArray<Member> Members => [Terms, CommonMembers.Field, CommonMembers.Fold];

    public ConditionExample Example => new("""{ "terms": ["novel", "fairy tale"] }""", "A Fairy Tale", "Tales of fairies");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        Folding folding = FoldReader.Read(json, Folding.Plain);
        JsonValue value = json.Any(Terms)!;
        return TermSource.Read(value, reader) is { } source && Compile(source, folding, value, reader) is { } set && field is not null
            ? new TermsCondition(field, set, source.Sought)
            : null;
    }

    /// <summary>The terms of a source made ready; a diagnostic where folding leaves nothing of any.</summary>
    internal static TermSet? Compile(TermSource source, Folding folding, JsonValue place, ConditionReader reader)
    {
        if (source.Terms.Any(t => FoldedText.Fold(t, folding).Length > 0))
        {
            return new TermSet(source.Terms, folding);
        }

        reader.Diagnostics.Add(RuleProblems.EmptyTerms, place.Location, place.Kind == JsonKind.String ? $"'{place.Text}' holds no term" : "the list holds no term");
        return null;
    }
}
