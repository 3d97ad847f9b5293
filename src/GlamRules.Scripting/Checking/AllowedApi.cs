using System.Collections.Frozen;

namespace GlamRules.Scripting.Checking;

/// <summary>
/// Every type and member that a script may name. The list is closed: what is not in it is refused, in the text and
/// again in the assembly. Left out on purpose is whatever reaches beyond the record or makes much of little:
/// <c>GetType</c>, <c>GetHashCode</c>, <c>string.Format</c>, <c>PadLeft</c>, <c>Enumerable.Range</c> and the clock.
/// </summary>
internal static class AllowedApi
{
    private const string Numbers = "Parse TryParse CompareTo Equals ToString MinValue MaxValue op_Implicit op_Explicit";
    private const string Decimals = Numbers + " IsNaN IsFinite NaN PositiveInfinity NegativeInfinity Epsilon Zero One op_Addition op_Subtraction op_Multiply op_Division op_Modulus op_Equality op_Inequality op_LessThan op_GreaterThan op_LessThanOrEqual op_GreaterThanOrEqual op_UnaryNegation op_Increment op_Decrement .ctor";
    private const string Reading = "Count Contains GetEnumerator";
    private const string Exceptions = ".ctor Message";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Types = new Dictionary<string, string>
    {
        ["System.Object"] = "Equals ToString .ctor ReferenceEquals",
        ["System.ValueType"] = "",
        ["System.Enum"] = "",
        ["System.Void"] = "",
        ["System.Boolean"] = Numbers,
        ["System.Byte"] = Numbers,
        ["System.SByte"] = Numbers,
        ["System.Int16"] = Numbers,
        ["System.UInt16"] = Numbers,
        ["System.Int32"] = Numbers,
        ["System.UInt32"] = Numbers,
        ["System.Int64"] = Numbers,
        ["System.UInt64"] = Numbers,
        ["System.Single"] = Decimals,
        ["System.Double"] = Decimals,
        ["System.Decimal"] = Decimals,
        ["System.Char"] = Numbers + " IsLetter IsDigit IsLetterOrDigit IsWhiteSpace IsUpper IsLower IsPunctuation IsSymbol IsNumber IsSeparator IsControl IsSurrogate IsAscii IsAsciiDigit IsAsciiLetter IsAsciiLetterOrDigit IsAsciiLetterUpper IsAsciiLetterLower IsBetween ToUpper ToLower ToUpperInvariant ToLowerInvariant GetNumericValue",
        ["System.String"] = "Length get_Chars Chars this[] Empty Contains StartsWith EndsWith IndexOf LastIndexOf IndexOfAny Substring Trim TrimStart TrimEnd ToLower ToUpper ToLowerInvariant ToUpperInvariant Split Replace Equals Compare CompareOrdinal CompareTo IsNullOrEmpty IsNullOrWhiteSpace Join Concat Insert Remove ToCharArray Normalize ToString op_Equality op_Inequality .ctor GetEnumerator",
        ["System.StringComparison"] = "*",
        ["System.StringSplitOptions"] = "*",
        ["System.Globalization.NumberStyles"] = "*",
        ["System.Text.NormalizationForm"] = "*",
        ["System.StringComparer"] = "Ordinal OrdinalIgnoreCase InvariantCulture InvariantCultureIgnoreCase",
        ["System.Globalization.CultureInfo"] = "InvariantCulture",
        ["System.IFormatProvider"] = "",
        ["System.Math"] = "Abs Min Max Floor Ceiling Round Truncate Sqrt Pow Log Log2 Log10 Exp Clamp Sign PI E",
        ["System.MidpointRounding"] = "*",
        ["System.Nullable`1"] = "HasValue Value GetValueOrDefault .ctor Equals ToString op_Implicit op_Explicit",
        ["System.Array"] = "Length IndexOf Sort Reverse",
        ["System.Index"] = ".ctor GetOffset op_Implicit Value IsFromEnd End Start FromEnd FromStart",
        ["System.Range"] = ".ctor Start End All StartAt EndAt",
        ["System.ValueTuple`1"] = "*",
        ["System.ValueTuple`2"] = "*",
        ["System.ValueTuple`3"] = "*",
        ["System.ValueTuple`4"] = "*",
        ["System.ValueTuple`5"] = "*",
        ["System.Func`1"] = "Invoke .ctor",
        ["System.Func`2"] = "Invoke .ctor",
        ["System.Func`3"] = "Invoke .ctor",
        ["System.Func`4"] = "Invoke .ctor",
        ["System.Action"] = "Invoke .ctor",
        ["System.Action`1"] = "Invoke .ctor",
        ["System.Action`2"] = "Invoke .ctor",
        ["System.Predicate`1"] = "Invoke .ctor",
        ["System.Comparison`1"] = "Invoke .ctor",
        ["System.Exception"] = Exceptions,
        ["System.FormatException"] = Exceptions,
        ["System.ArgumentException"] = Exceptions,
        ["System.ArgumentOutOfRangeException"] = Exceptions,
        ["System.InvalidOperationException"] = Exceptions,
        ["System.OverflowException"] = Exceptions,
        ["System.IndexOutOfRangeException"] = Exceptions,
        ["System.DivideByZeroException"] = Exceptions,
        ["System.Collections.Generic.KeyNotFoundException"] = Exceptions,
        ["System.Text.StringBuilder"] = ".ctor Append AppendLine Insert Remove Clear Length ToString Chars get_Chars this[] Replace Equals",
        ["System.Collections.Generic.List`1"] = Reading + " .ctor Add AddRange Insert Remove RemoveAt RemoveAll Clear IndexOf LastIndexOf FindIndex Exists Sort Reverse ToArray this[] Item",
        ["System.Collections.Generic.HashSet`1"] = Reading + " .ctor Add Remove Clear UnionWith IntersectWith ExceptWith Overlaps IsSubsetOf IsSupersetOf SetEquals",
        ["System.Collections.Generic.SortedSet`1"] = Reading + " .ctor Add Remove Clear Min Max",
        ["System.Collections.Generic.Dictionary`2"] = Reading + " .ctor Add TryAdd Remove Clear ContainsKey TryGetValue this[] Item Keys Values",
        ["System.Collections.Generic.CollectionExtensions"] = "GetValueOrDefault",
        ["System.Collections.Generic.KeyValuePair`2"] = "Key Value .ctor Deconstruct",
        ["System.Collections.Generic.KeyValuePair"] = "Create",
        ["System.Collections.Generic.Dictionary`2+KeyCollection"] = Reading,
        ["System.Collections.Generic.Dictionary`2+ValueCollection"] = Reading,
        ["System.Collections.IEnumerable"] = "",
        ["System.Collections.Generic.IEnumerable`1"] = "GetEnumerator",
        ["System.Collections.Generic.ICollection`1"] = Reading,
        ["System.Collections.Generic.IList`1"] = Reading + " this[] Item IndexOf",
        ["System.Collections.Generic.IReadOnlyCollection`1"] = "Count",
        ["System.Collections.Generic.IReadOnlyList`1"] = "this[] Item",
        ["System.Collections.Generic.IReadOnlyDictionary`2"] = "this[] Item ContainsKey TryGetValue Keys Values",
        ["System.Collections.Generic.IReadOnlySet`1"] = "Contains",
        ["System.Collections.Generic.IComparer`1"] = "",
        ["System.Collections.Generic.IEqualityComparer`1"] = "",
        ["System.Linq.IGrouping`2"] = "Key",
        ["System.Linq.IOrderedEnumerable`1"] = "",
        ["System.Linq.Enumerable"] = "Aggregate All Any Append Average Concat Contains Count CountBy DefaultIfEmpty Distinct DistinctBy ElementAt ElementAtOrDefault Empty Except ExceptBy First FirstOrDefault GroupBy Index Intersect Last LastOrDefault LongCount Max MaxBy Min MinBy Order OrderBy OrderByDescending OrderDescending Prepend Reverse Select SelectMany SequenceEqual Single SingleOrDefault Skip SkipLast SkipWhile Sum Take TakeLast TakeWhile ThenBy ThenByDescending ToArray ToDictionary ToHashSet ToList Union Where Zip",
        ["GlamRules.Scripting.Authoring.RuleScript"] = "Rule Terms Fold",
        ["GlamRules.Scripting.Authoring.ScriptRecord"] = "Text Values Has Number Year Words Matches Find HasTerm FindTerm Mark",
        ["GlamRules.Scripting.Authoring.TermList"] = "Count",
    }.ToFrozenDictionary(t => t.Key, t => t.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool HasType(string type) => Types.ContainsKey(type);

    /// <summary>Whether a member may be used: a property and an indexer go by their own name or by that of their accessor.</summary>
    public static bool HasMember(string type, string member) =>
        Types.TryGetValue(type, out FrozenSet<string>? members) && (members.Contains("*") || members.Contains(member)
            || (member.StartsWith("get_", StringComparison.Ordinal) && members.Contains(member[4..]))
            || (member.StartsWith("set_", StringComparison.Ordinal) && members.Contains(member[4..])));
}
