using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GlamRules.Corpora;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Matching;

namespace GlamRules.Rules.Conditions;

/// <summary><c>pattern</c>: a regular expression occurs in a value of the field.</summary>
internal sealed class PatternCondition(FieldReference field, TextPattern pattern) : Condition
{
    public override string Kind => "pattern";

    public override string Sought => pattern.Pattern;

    public override ImmutableArray<string> Fields => [@field.Name];

    public override bool Holds(Record record, MatchList places)
    {
        FieldValue value = field.Of(record);
        for (int i = 0; i < value.Count; i++)
        {
            if (Find(value[i]) is var (start, length))
            {
                places.Add(new Predictions.Match(field.Name, i, start, length, value[i]));
                return true;
            }
        }

        return false;
    }

    private (int Start, int Length)? Find(string text)
    {
        try
        {
            return pattern.Find(text);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new RuleFaultException($"the pattern '{pattern.Pattern}' took longer than {e.MatchTimeout.TotalSeconds:0} s on a text of {text.Length} characters", e);
        }
    }
}

/// <summary>Reads <c>pattern</c>.</summary>
internal sealed class PatternConditionKind : IConditionKind
{
    public string Member => "pattern";

    public string Summary => "A .NET regular expression occurs in the field. Case counts nothing unless `\"case\": true`.";

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        FieldReference? field = reader.Field(json);
        bool caseSensitive = json.Flag("case") ?? false;
        if (json.RequiredText(Member) is not { } text)
        {
            return null;
        }

        if (TextPattern.Problem(text) is var (message, offset))
        {
            reader.Diagnostics.Add(RuleProblems.BadPattern, json.Value[Member]!.LocateInText(offset), FormattableString.Invariant($"{message} (at character {offset + 1} of the pattern)"));
            return null;
        }

        return field is null ? null : new PatternCondition(field, new TextPattern(text, caseSensitive));
    }
}
