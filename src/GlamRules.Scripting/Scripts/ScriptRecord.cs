using GlamRules.Corpora;
using GlamRules.Matching;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Scripts;

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
        return [.. Enumerable.Range(0, value.Count).Select(i => value[i])];
    }

    /// <summary>Whether a field has a value that is not blank.</summary>
    public bool Has(string field) => !string.IsNullOrWhiteSpace(Text(field));

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
                _places.Add(new Match(field, i, start, length, value[i]));
                return value[i].Substring(start, length);
            }
        }

        return "";
    }

    private FieldValue Of(string field) => _record.Fields.IndexOf(field) >= 0
        ? _record[field]
        : throw new RuleFaultException($"the task gives no field '{field}'");
}
