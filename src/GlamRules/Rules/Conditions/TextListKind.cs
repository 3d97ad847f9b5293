using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads the kinds that compare a field with one text or several: <c>equals</c>, <c>oneOf</c>, <c>starts</c>, <c>ends</c>.</summary>
internal sealed class TextListKind(string member, string summary, TextComparison comparison, ConditionExample example, params string[] synonyms) : IConditionKind
{
    private readonly Member _texts = new(member, Shape.TextOrTexts, "A text, or several of which one will do.") { Synonyms = [.. synonyms], Required = true, Example = "\"A novel\"" };

    public string Member => member;

    public string Summary => summary;

    public ImmutableArray<Member> Members => [_texts, CommonMembers.Field, CommonMembers.Case with { Description = "Whether everything counts, case and accents too: the same as \"fold\": false." }, CommonMembers.Fold];

    public ConditionExample Example => example;

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        Folding folding = FoldReader.Read(json, json.Flag(CommonMembers.Case) == true ? Folding.None : Folding.Plain);
        ImmutableArray<JsonValue>? texts = json.Texts(_texts);
        if (texts is { Length: 0 })
        {
            reader.Diagnostics.Add(RuleProblems.EmptyList, json.Value[member]!.Location, $"'{member}' names no text");
            return null;
        }

        if (comparison != TextComparison.Equal && texts?.FirstOrDefault(t => FoldedText.Fold(t.Text, folding).Length == 0) is { } empty)
        {
            reader.Diagnostics.Add(RuleProblems.EmptyList, empty.Location, $"every text {member} with nothing", "Write at least one letter.");
            return null;
        }

        return field is null || texts is not { } list ? null
            : new TextListCondition(member, field, comparison, [.. list.Select(t => t.Text)], folding);
    }
}
