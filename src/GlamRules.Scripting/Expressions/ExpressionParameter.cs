using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Expressions;

/// <summary>A named value that expressions may use, itself an expression.</summary>
internal abstract class ExpressionParameter(string name, Type type, FieldReference[] read)
{
    public string Name => name;

    /// <summary>What stands for it where an expression is parsed. No word of the parser's own has such a name.</summary>
    public ParameterExpression Symbol { get; } = Expression.Parameter(type, "__" + name);

    /// <summary>The fields that it reads.</summary>
    public FieldReference[] Read => read;

    public bool IsText => type == typeof(string);

    public bool IsNumber => IsNumeric(type);

    /// <summary>Whether values of a type can be kept: a text, several, a number, or true or false.</summary>
    public static bool CanBe(Type type) => type == typeof(string) || type == typeof(string[]) || type == typeof(bool) || IsNumeric(type);

    private static bool IsNumeric(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain == typeof(int) || plain == typeof(double) || plain == typeof(long) || plain == typeof(decimal) || plain == typeof(float));
}

/// <summary>A parameter that does not compile. What uses it can't either, and there is no more to say about that.</summary>
internal sealed class BrokenParameter(string name) : ExpressionParameter(name, typeof(object), []);

/// <summary>A compiled parameter. It is evaluated where it is first needed, and kept until the next record.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Rule sets end with the process or are collected; the slots of the threads then go with them.")]
internal sealed class ExpressionParameter<T>(string name, Func<Record, MatchList, T> compiled, FieldReference[] read) : ExpressionParameter(name, typeof(T), read)
{
    // Records are asked about on several threads at once. It lives as long as its rule set.
    private readonly ThreadLocal<Reading> _last = new(() => new Reading());

    /// <summary>Its value for a record; what it found is added to the places, unless they are null.</summary>
    public T Of(Record record, MatchList? places)
    {
        Reading last = _last.Value!;
        if (!ReferenceEquals(last.Record, record))
        {
            Evaluate(record, last);
        }

        places?.AddRange(last.Places);
        return last.Value;
    }

    private void Evaluate(Record record, Reading reading)
    {
        reading.Record = null;
        reading.Places.Truncate(0);
        try
        {
            reading.Value = compiled(record, reading.Places);
            reading.Record = record;
        }
        catch (Exception e) when (e is not RuleFaultException)
        {
            throw new RuleFaultException($"parameter '{Name}' failed: {e.Message}", e);
        }
    }

    private sealed class Reading
    {
        public Record? Record { get; set; }

        public MatchList Places { get; } = new();

        public T Value { get; set; } = default!;
    }
}
