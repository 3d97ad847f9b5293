using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GlamRules.Scripting.Checking;

/// <summary>
/// Sees to it that a rule's answer follows from its record alone: what is declared outside of the rules can only be read
/// in them, and rules are declared by the statements of a file, not by other rules or functions.
/// </summary>
internal static class StateCheck
{
    private static readonly FrozenSet<string> Readers = FrozenSet.Create(
        StringComparer.Ordinal, "Contains", "ContainsKey", "TryGetValue", "IndexOf", "LastIndexOf", "Count", "Length", "this[]", "GetValueOrDefault", "Overlaps", "SetEquals", "IsSubsetOf", "IsSupersetOf");

    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        StringComparer.Ordinal,
        "System.Collections.Generic.List`1", "System.Collections.Generic.HashSet`1", "System.Collections.Generic.SortedSet`1", "System.Collections.Generic.Dictionary`2",
        "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.IReadOnlyCollection`1", "System.Collections.Generic.IReadOnlySet`1", "System.Collections.Generic.IReadOnlyDictionary`2");

    // Their functions keep nothing of what they are given, and give back nothing that could be written to.
    private static readonly FrozenSet<string> Takers = FrozenSet.Create(
        StringComparer.Ordinal, "System.Linq.Enumerable", "System.String", "System.Collections.Generic.CollectionExtensions", "GlamRules.Scripting.Authoring.ScriptRecord", "GlamRules.Scripting.Authoring.RuleScript");

    public static void Check(IOperation operation, IMethodSymbol file, Refusals refusals)
    {
        if (operation is IInvocationOperation { TargetMethod.Name: "Rule", TargetMethod.ContainingType.Name: "RuleScript" } call)
        {
            CheckRule(call, refusals);
        }
        else if (operation is IMethodReferenceOperation { Method.Name: "Rule", Method.ContainingType.Name: "RuleScript" })
        {
            refusals.Add(operation.Syntax, "a rule is declared by a call of Rule(...)");
        }
        else if (operation is ILocalReferenceOperation { Local: { IsConst: false } local } && SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, file) && IsWithinFunction(operation))
        {
            CheckCaptured(operation, local, refusals);
        }
    }

    private static void CheckRule(IInvocationOperation call, Refusals refusals)
    {
        if (IsWithinFunction(call))
        {
            refusals.Add(call.Syntax, "a rule is declared among the statements of the file, not inside a function or another rule");
        }

        IOperation? when = call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "when")?.Value;
        while (when is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation)
        {
            when = when switch { IConversionOperation c => c.Operand, IDelegateCreationOperation d => d.Target, IParenthesizedOperation p => p.Operand, _ => null };
        }

        if (when is not (IAnonymousFunctionOperation or IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } or ILiteralOperation or IDefaultValueOperation))
        {
            refusals.Add(call.Syntax, "'when' is written here as record => ..., or names a function of the file");
        }
    }

    private static void CheckCaptured(IOperation reference, ILocalSymbol local, Refusals refusals)
    {
        IOperation whole = reference;
        while (whole.Parent is IFieldReferenceOperation or IParenthesizedOperation or IConversionOperation { IsImplicit: true })
        {
            whole = whole.Parent;
        }

        bool read = !IsWritten(whole) && (IsFixed(local.Type) || (IsList(local.Type) && IsReading(whole)));
        if (!read)
        {
            refusals.Add(reference.Syntax, $"'{local.Name}' is declared outside of the rule and could carry something from one record to the next: only read it here, or declare it inside");
        }
    }

    private static bool IsWritten(IOperation operation) => operation.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == operation,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None },
        ITupleOperation tuple => tuple.Parent is IDeconstructionAssignmentOperation,
        _ => false,
    };

    private static bool IsReading(IOperation operation) => operation.Parent switch
    {
        IInvocationOperation call => call.Instance == operation && Readers.Contains(call.TargetMethod.Name),
        IPropertyReferenceOperation property => property.Instance == operation && Readers.Contains(property.Property.Name) && !IsWritten(property),
        IMethodReferenceOperation method => method.Instance == operation && Readers.Contains(method.Method.Name),
        IImplicitIndexerReferenceOperation indexer => !IsWritten(indexer),
        IArrayElementReferenceOperation element => element.ArrayReference == operation && !IsWritten(element),
        IForEachLoopOperation or ISpreadOperation => true,
        IArgumentOperation { Parameter: { } parameter } => IsTaken(parameter),
        _ => false,
    };

    // As what is gone through: a seed, or an element to append, could come back as what it is.
    private static bool IsTaken(IParameterSymbol parameter)
    {
        string owner = parameter.ContainingType is { } type ? NameCheck.NameOf(type) : "";
        return Takers.Contains(owner) && (owner != "System.Linq.Enumerable" || parameter.Name is "source" or "first" or "second");
    }

    private static bool IsWithinFunction(IOperation operation)
    {
        for (IOperation? at = operation.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => IsFixed(array.ElementType),
        INamedTypeSymbol named => Lists.Contains(NameCheck.NameOf(named)) && named.TypeArguments.All(IsFixed),
        _ => false,
    };

    // What can't change.
    private static bool IsFixed(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TypeArguments.All(IsFixed),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsFixed(nullable.TypeArguments[0]),
        INamedTypeSymbol named => NameCheck.NameOf(named) is "GlamRules.Scripting.Authoring.TermList" or "System.StringComparison",
        _ => false,
    };
}
