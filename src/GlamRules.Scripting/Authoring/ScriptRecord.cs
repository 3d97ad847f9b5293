using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Dates;
using GlamRules.Matching;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Authoring;

/// <summary>A record as a script rule sees it: the fields of the task, to read and to search.</summary>
public sealed class ScriptRecord
{
    private readonly Record _record;
    private readonly MatchList _places;
    private readonly PatternCache _patterns;

    internal ScriptRecord(Record record, MatchList places, PatternCache patterns)
    {
        _record = record;
        _places = places;
        _patterns = patterns;
    }

    /// <summary>The first value of a field; empty where it is missing.</summary>
    public string Text(string field) => Of(field).First ?? "";

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> Values(string field)
    {
        FieldValue value = Of(field);
        string[] all = new string[value.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = value[i];
        }

        return all;
    }

    /// <summary>Whether a field has a value that is not blank.</summary>
    public bool Has(string field) => !string.IsNullOrWhiteSpace(Text(field));

    /// <summary>The first value of a field as a number, with a point for decimals; null where it is none.</summary>
    public double? Number(string field) =>
        double.TryParse(Text(field), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    /// <summary>The first year from 1000 to 2099 in a field, or null: 1850 in <c>ca. 1850-60</c>.</summary>
    public int? Year(string field) => Years.First(Text(field));

    /// <summary>How many words the first value of a field has.</summary>
    public int Words(string field) => GlamRules.Text.Words.Count(Text(field));

    /// <summary>Whether a regular expression occurs in a field, without regard to case; where it does is shown as evidence.</summary>
    public bool Matches(string field, string pattern) => Find(field, pattern).Length > 0;

    /// <summary>What a regular expression first finds in a field, without regard to case; empty where nothing. It is shown as evidence.</summary>
    public string Find(string field, string pattern)
    {
        FieldValue value = Of(field);
        TextPattern compiled = _patterns.Of(pattern);
        for (int i = 0; i < value.Count; i++)
        {
            if (compiled.Find(value[i]) is var (start, length))
            {
                return Show(field, i, start, length, value[i]);
            }
        }

        return "";
    }

    /// <summary>Whether any of the terms stands in a field as whole words; which is shown as evidence.</summary>
    public bool HasTerm(string field, TermList terms) => FindTerm(field, terms).Length > 0;

    /// <summary>The first of the terms in a field, as it stands there; empty where there is none. It is shown as evidence.</summary>
    public string FindTerm(string field, TermList terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        FieldValue value = Of(field);
        for (int i = 0; i < value.Count; i++)
        {
            if (terms.Find(value[i]) is var (start, length))
            {
                return Show(field, i, start, length, value[i]);
            }
        }

        return "";
    }

    /// <summary>Shows a stretch of the first value of a field as evidence, where the rule found it by itself. Always true.</summary>
    public bool Mark(string field, int start, int length)
    {
        string text = Text(field);
        if (start < 0 || length < 0 || start > text.Length - length)
        {
            throw new RuleFaultException(string.Create(CultureInfo.InvariantCulture, $"'{field}' has {text.Length} characters; {length} from {start} are not in it"));
        }

        Show(field, 0, start, length, text);
        return true;
    }

    private string Show(string field, int index, int start, int length, string text)
    {
        _places.Add(new Match(field, index, start, length, text));
        return text.Substring(start, length);
    }

    private FieldValue Of(string field) => _record.Fields.IndexOf(field) is >= 0 and var index
        ? _record[index]
        : throw new RuleFaultException($"the task gives no field '{field}'");
}
