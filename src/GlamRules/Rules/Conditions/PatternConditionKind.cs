using System.Collections.Immutable;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Matching;
using GlamRules.Text;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads <c>pattern</c>.</summary>
internal sealed class PatternConditionKind : IConditionKind
{
    private static readonly Member Pattern = new("pattern", Shape.Text, "A .NET regular expression. A backslash is written twice in JSON; {name} stands for a pattern of that name in ruleset.json.")
    {
        Synonyms = ["regex", "regexp", "regular expression", "match", "matches", "expr", "re"],
        Required = true,
        Example = "\"\\\\b(novel|tale)s?\\\\b\"",
    };

    private static readonly Member Fold = CommonMembers.Fold with { Default = "[\"case\"]" };

    // In old prints and in OCR the pattern is to be written plainly: these change what it would have to say.
    private const Folding OfPatterns = Folding.Accents | Folding.Ligatures | Folding.LongS | Folding.Quotes;

    public string Member => "pattern";

    public string Summary => "A .NET regular expression occurs in the field. Case counts nothing unless `\"case\": true`.";

    public ImmutableArray<Member> Members => [Pattern, CommonMembers.Field, CommonMembers.Case, Fold];

    public ConditionExample Example => new("""{ "pattern": "\\ba (novel|tale)\\b" }""", "Ada. A Novel", "The novel and its readers");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        bool caseSensitive = json.Flag(CommonMembers.Case) ?? false;
        Folding folding = FoldReader.Read(json, Folding.None) & ~Folding.Case;
        if (json.Text(Pattern) is not { } text || reader.Patterns.Expand(json.Value[Member]!, reader.Diagnostics) is not { } expanded)
        {
            return null;
        }

        if (TextPattern.Problem(expanded.Text) is var (message, offset))
        {
            int place = expanded.ToWritten(offset);
            reader.Diagnostics.Add(RuleProblems.BadPattern, json.Value[Member]!.LocateInText(place), FormattableString.Invariant($"{message} (at character {place + 1} of the pattern)"));
            return null;
        }

        string plain = FoldedText.Fold(expanded.Text, folding & OfPatterns);
        if (plain != expanded.Text)
        {
            reader.Diagnostics.Add(RuleProblems.FoldedPattern, json.Value[Member]!.Location, $"the pattern holds what '{FoldingNames.Of(folding & OfPatterns)}' takes out of the text; write it as {plain}");
        }

        return field is null ? null : new PatternCondition(field, new TextPattern(expanded.Text, caseSensitive), text, folding);
    }
}
