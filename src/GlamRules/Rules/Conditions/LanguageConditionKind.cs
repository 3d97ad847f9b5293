using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>language</c>.</summary>
internal sealed class LanguageConditionKind : IConditionKind
{
    private static readonly string[] Known = [.. Languages.Codes, Languages.Undetermined];

    private static readonly Member Language = new("language", Shape.OneOf(Shape.Word(Known), Shape.List(Shape.Word(Known))),
        $"One language or several: {string.Join(", ", Languages.Codes.Select(c => $"{c} ({Languages.Name(c)})"))}; und is a text that can't be told.")
    {
        Synonyms = ["lang", "languages", "spoken in"],
        Required = true,
        Example = "\"fi\"",
    };

    public string Member => "language";

    public string Summary => "The field is in a language, as far as small words (the, och, und) and telling letters (ß, å) show: no model stands behind it. Most titles without any small word come out as `und`.";

    public ImmutableArray<Member> Members => [Language, CommonMembers.Field];

    public ConditionExample Example => new("""{ "language": ["sv", "da"] }""", "En resa till Afrika och Asien", "A journey to Africa");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        ImmutableArray<JsonValue>? codes = json.Texts(Language);
        foreach (JsonValue code in (codes ?? []).Where(c => !Known.Contains(c.Text)))
        {
            reader.Diagnostics.Add(FileProblems.UnknownWord, code.Location, $"'{code.Text}' is no language that is known here.{DidYouMean.Sentence(code.Text, Known)}", $"Use codes of: {string.Join(", ", Known)}.");
            codes = null;
        }

        if (codes is { Length: 0 })
        {
            reader.Diagnostics.Add(RuleProblems.EmptyList, json.Value[Member]!.Location, "'language' names no language");
            return null;
        }

        return field is null || codes is not { } all ? null : new LanguageCondition(field, [.. all.Select(c => c.Text)]);
    }
}
