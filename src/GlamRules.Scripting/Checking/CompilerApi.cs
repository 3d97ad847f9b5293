using System.Collections.Frozen;

namespace GlamRules.Scripting.Checking;

/// <summary>
/// What the compiler itself puts into an assembly, beyond what a text may name: for iteration, interpolated texts,
/// collection expressions, anonymous types, the script's frame, and the calls of the meter.
/// </summary>
internal static class CompilerApi
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Types = new Dictionary<string, string>
    {
        ["GlamRules.Scripting.Authoring.Meter"] = "Step Enter Caught Length",
        ["System.Runtime.CompilerServices.CompilerGeneratedAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.CompilationRelaxationsAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.RuntimeCompatibilityAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.RefSafetyRulesAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.NullableAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.NullableContextAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.TupleElementNamesAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.IsReadOnlyAttribute"] = ".ctor",
        ["System.Runtime.CompilerServices.ParamCollectionAttribute"] = ".ctor",
        ["System.ParamArrayAttribute"] = ".ctor",
        ["System.Diagnostics.DebuggableAttribute"] = ".ctor",
        ["System.Diagnostics.DebuggableAttribute+DebuggingModes"] = "",
        ["System.Diagnostics.DebuggerBrowsableAttribute"] = ".ctor",
        ["System.Diagnostics.DebuggerBrowsableState"] = "",
        ["System.Diagnostics.DebuggerHiddenAttribute"] = ".ctor",
        ["System.Diagnostics.DebuggerDisplayAttribute"] = ".ctor Type",
        ["System.Runtime.CompilerServices.AsyncTaskMethodBuilder`1"] = "Create Start SetResult SetException SetStateMachine get_Task",
        ["System.Runtime.CompilerServices.IAsyncStateMachine"] = "MoveNext SetStateMachine",
        ["System.Threading.Tasks.Task`1"] = "",
        ["System.IDisposable"] = "Dispose",
        ["System.Collections.IEnumerator"] = "MoveNext Current Reset",
        ["System.Collections.IEnumerable"] = "GetEnumerator",
        ["System.Collections.Generic.IEnumerator`1"] = "Current",
        ["System.Collections.Generic.List`1"] = "GetEnumerator",
        ["System.Collections.Generic.List`1+Enumerator"] = "MoveNext Current",
        ["System.Collections.Generic.HashSet`1+Enumerator"] = "MoveNext Current",
        ["System.Collections.Generic.SortedSet`1+Enumerator"] = "MoveNext Current",
        ["System.Collections.Generic.Dictionary`2+Enumerator"] = "MoveNext Current",
        ["System.Collections.Generic.Dictionary`2+KeyCollection+Enumerator"] = "MoveNext Current",
        ["System.Collections.Generic.Dictionary`2+ValueCollection+Enumerator"] = "MoveNext Current",
        ["System.Collections.Generic.EqualityComparer`1"] = "Default Equals GetHashCode",
        ["System.Collections.Generic.IReadOnlyCollection`1"] = "Count",
        // A list that can't be written to throws in all of these.
        ["System.Collections.Generic.ICollection`1"] = "Add Clear Contains CopyTo Remove IsReadOnly Count",
        ["System.Collections.Generic.IList`1"] = "Insert RemoveAt Item IndexOf",
        ["System.Collections.IList"] = "Add Clear Contains IndexOf Insert Remove RemoveAt Item IsFixedSize IsReadOnly",
        ["System.Collections.ICollection"] = "Count IsSynchronized SyncRoot CopyTo",
        ["System.NotSupportedException"] = ".ctor",
        ["System.RuntimeFieldHandle"] = "",
        ["System.Runtime.CompilerServices.RuntimeHelpers"] = "InitializeArray CreateSpan GetSubArray",
        ["System.Runtime.InteropServices.CollectionsMarshal"] = "SetCount AsSpan",
        ["System.Runtime.CompilerServices.Unsafe"] = "Add As AsRef",
        ["System.Runtime.InteropServices.MemoryMarshal"] = "CreateSpan CreateReadOnlySpan",
        ["System.Runtime.CompilerServices.InlineArrayAttribute"] = ".ctor",
        ["System.Span`1"] = "this[] Item get_Item Length CopyTo Slice ToArray .ctor",
        ["System.ReadOnlySpan`1"] = "this[] Item get_Item Length CopyTo Slice ToArray .ctor op_Implicit",
        ["System.MemoryExtensions"] = "AsSpan",
        ["System.Runtime.CompilerServices.DefaultInterpolatedStringHandler"] = ".ctor AppendLiteral AppendFormatted ToStringAndClear",
        ["System.Text.StringBuilder+AppendInterpolatedStringHandler"] = ".ctor AppendLiteral AppendFormatted",
        ["System.String"] = "op_Implicit Format",
        ["System.Object"] = "GetHashCode",
        ["System.Array"] = "Empty",
        ["System.Runtime.CompilerServices.SwitchExpressionException"] = ".ctor",
        ["System.InvalidOperationException"] = ".ctor",
        ["System.Runtime.InteropServices.InAttribute"] = "",
        ["System.Environment"] = "CurrentManagedThreadId",
        ["Microsoft.CodeAnalysis.EmbeddedAttribute"] = ".ctor",
    }.ToFrozenDictionary(t => t.Key, t => t.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool HasType(string type) => Types.ContainsKey(type);

    public static bool HasMember(string type, string member) =>
        Types.TryGetValue(type, out FrozenSet<string>? members)
            && (members.Contains(member) || ((member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal)) && members.Contains(member[4..])));
}
