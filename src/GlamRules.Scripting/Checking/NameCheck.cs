using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GlamRules.Scripting.Checking;

/// <summary>Refuses types and members that are not in <see cref="AllowedApi"/>, wherever the text names or means them.</summary>
internal static class NameCheck
{
    public static void Check(SyntaxNode node, SemanticModel model, Refusals refusals)
    {
        if (node is not ExpressionSyntax)
        {
            return;
        }

        ISymbol? symbol = model.GetSymbolInfo(node).Symbol;
        if (symbol is ITypeSymbol named && !IsAllowed(named))
        {
            refusals.Add(node, $"a script can't use {named.ToDisplayString()}");
        }
        else if (symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol && !IsAllowed(symbol))
        {
            refusals.Add(node, $"a script can't use {symbol.ContainingType?.ToDisplayString()}.{symbol.Name}");
        }
        else
        {
            TypeInfo type = model.GetTypeInfo(node);
            foreach (ITypeSymbol found in new[] { type.Type, type.ConvertedType }.OfType<ITypeSymbol>().Where(t => !IsAllowed(t)))
            {
                refusals.Add(node, $"a script can't use {found.ToDisplayString()}");
            }
        }
    }

    /// <summary>Whether a type may occur in a script.</summary>
    public static bool IsAllowed(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol or ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsAllowed(array.ElementType),
        INamedTypeSymbol { IsAnonymousType: true, TypeKind: not TypeKind.Delegate } => true,
        INamedTypeSymbol named => AllowedApi.HasType(NameOf(named)) && named.TypeArguments.All(IsAllowed),
        _ => false,
    };

    /// <summary>Whether a member may be used; functions of the script itself may.</summary>
    public static bool IsAllowed(ISymbol member)
    {
        ISymbol original = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member;
        if (original is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.BuiltinOperator })
        {
            return true;
        }

        return original.ContainingType is not { } type
            || type.IsAnonymousType
            || (type.IsTupleType && original is IFieldSymbol)
            || (type.TypeKind == TypeKind.Enum && AllowedApi.HasType(NameOf(type)))
            || AllowedApi.HasMember(NameOf(type), original.Name);
    }

    /// <summary>The name of a type as metadata have it, with <c>+</c> before a nested one.</summary>
    public static string NameOf(INamedTypeSymbol type)
    {
        INamedTypeSymbol original = type.OriginalDefinition;
        return original.ContainingType is { } outer ? $"{NameOf(outer)}+{original.MetadataName}"
            : original.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{original.MetadataName}"
            : original.MetadataName;
    }
}
