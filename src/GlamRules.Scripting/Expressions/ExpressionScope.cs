namespace GlamRules.Scripting.Expressions;

/// <summary>
/// The functions that an expression may call, as its parser sees them. None is ever run: <see cref="ExpressionBinder"/>
/// puts a compiled reading of the bound field in the place of each call.
/// </summary>
/// <remarks>
/// Where a parameter is called <c>field</c>, the name of a field in quotes and the bare field do the same. Functions of
/// a <c>text</c> take any other text too.
/// </remarks>
internal abstract class ExpressionScope
{
    /// <summary>The first value of a field; empty where it is missing.</summary>
    public abstract string Text(string field);

    /// <summary>All values of a field; none where it is missing.</summary>
    public abstract string[] Values(string field);

    /// <summary>Whether a field has a value that is not blank.</summary>
    public abstract bool Has(string field);

    /// <summary>The first run of exactly four digits in a text that is a year from 1000 to 2099, or null.</summary>
    public abstract double? Year(string text);

    /// <summary>A text that is a number as a whole, with a decimal point, or null.</summary>
    public abstract double? Number(string text);

    /// <summary>How many words a text has: runs of letters, digits, apostrophes and hyphens.</summary>
    public abstract int Words(string text);

    /// <summary>Whether a text has no character; a missing field has none.</summary>
    public abstract bool IsNullOrEmpty(string text);

    /// <summary>Whether a text has no character but space.</summary>
    public abstract bool IsNullOrWhiteSpace(string text);

    /// <summary>Whether a regular expression matches any value, ignoring case.</summary>
    public abstract bool Matches(string text, string pattern);

    /// <summary>Whether any value contains a text, ignoring case.</summary>
    public abstract bool Contains(string text, string part);

    /// <summary>Whether any value starts with a text, ignoring case.</summary>
    public abstract bool StartsWith(string text, string part);

    /// <summary>Whether any value ends with a text, ignoring case.</summary>
    public abstract bool EndsWith(string text, string part);
}
