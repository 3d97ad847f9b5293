using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads the kinds that compare a field with one text or several: <c>equals</c>, <c>oneOf</c>, <c>starts</c>, <c>ends</c>.</summary>
internal sealed class TextListKind(string member, string summary, TextComparison comparison) : IConditionKind
{
    public string Member => member;

    public string Summary => summary;

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        bool exact = json.Flag("case") ?? false;
        ImmutableArray<JsonValue>? texts = json.Texts(member, orOne: true);
        if (texts is { Length: 0 })
        {
            reader.Diagnostics.Add(RuleProblems.EmptyList, json.Value[member]!.Location, $"'{member}' names no text");
            return null;
        }

        return field is null || texts is not { } list ? null
            : new TextListCondition(member, field, comparison, [.. list.Select(t => exact ? t.Text : FoldedText.Fold(t.Text))], exact);
    }
}
