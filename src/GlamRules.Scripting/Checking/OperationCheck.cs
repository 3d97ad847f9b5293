using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GlamRules.Scripting.Checking;

/// <summary>Refuses operations that are not known to be harmless, and members that are called without being named.</summary>
internal static class OperationCheck
{
    private static readonly FrozenSet<OperationKind> Allowed = FrozenSet.Create(
        OperationKind.Block, OperationKind.MethodBody, OperationKind.VariableDeclarationGroup, OperationKind.VariableDeclaration, OperationKind.VariableDeclarator, OperationKind.VariableInitializer,
        OperationKind.Switch, OperationKind.SwitchCase, OperationKind.CaseClause, OperationKind.Loop, OperationKind.Branch, OperationKind.Empty, OperationKind.Return, OperationKind.ExpressionStatement, OperationKind.LocalFunction,
        OperationKind.Literal, OperationKind.Conversion, OperationKind.Invocation, OperationKind.Argument, OperationKind.ArrayElementReference, OperationKind.LocalReference, OperationKind.ParameterReference,
        OperationKind.FieldReference, OperationKind.MethodReference, OperationKind.PropertyReference, OperationKind.ImplicitIndexerReference, OperationKind.UnaryOperator, OperationKind.BinaryOperator, OperationKind.TupleBinaryOperator,
        OperationKind.Conditional, OperationKind.Coalesce, OperationKind.CoalesceAssignment, OperationKind.AnonymousFunction, OperationKind.ObjectCreation, OperationKind.ArrayCreation, OperationKind.ArrayInitializer,
        OperationKind.ObjectOrCollectionInitializer, OperationKind.MemberInitializer, OperationKind.AnonymousObjectCreation, OperationKind.InstanceReference, OperationKind.IsType, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment,
        OperationKind.DeconstructionAssignment, OperationKind.DeclarationExpression, OperationKind.Increment, OperationKind.Decrement, OperationKind.Parenthesized, OperationKind.ConditionalAccess, OperationKind.ConditionalAccessInstance,
        OperationKind.InterpolatedString, OperationKind.InterpolatedStringText, OperationKind.Interpolation, OperationKind.NameOf, OperationKind.Tuple, OperationKind.DelegateCreation, OperationKind.DefaultValue, OperationKind.OmittedArgument,
        OperationKind.IsPattern, OperationKind.ConstantPattern, OperationKind.DeclarationPattern, OperationKind.RecursivePattern, OperationKind.PropertySubpattern, OperationKind.DiscardPattern, OperationKind.NegatedPattern, OperationKind.BinaryPattern,
        OperationKind.TypePattern, OperationKind.RelationalPattern, OperationKind.ListPattern, OperationKind.SlicePattern, OperationKind.SwitchExpression, OperationKind.SwitchExpressionArm, OperationKind.Range, OperationKind.Discard,
        OperationKind.Throw, OperationKind.Try, OperationKind.CatchClause, OperationKind.CollectionExpression, OperationKind.Spread);

    // Parameters by which a small number makes a large text or list.
    private static readonly FrozenSet<string> Sizes = FrozenSet.Create(StringComparer.Ordinal, "capacity", "maxCapacity", "totalWidth", "repeatCount");

    public static void Check(IOperation operation, Refusals refusals)
    {
        // The compiler knows no name for the object whose functions a script may call.
        bool own = operation is { Kind: OperationKind.None, Type.Name: "RuleScript", Parent: IInvocationOperation or IMethodReferenceOperation };
        if (!own && !Allowed.Contains(operation.Kind))
        {
            refusals.Add(operation.Syntax, $"a script can't use {Word(operation.Kind)}");
            return;
        }

        foreach (ISymbol member in Members(operation).Where(m => !NameCheck.IsAllowed(m)))
        {
            refusals.Add(operation.Syntax, $"a script can't use {member.ContainingType?.ToDisplayString()}.{member.Name}");
        }

        switch (operation)
        {
            // The script itself, as the receiver of its own functions.
            case IInstanceReferenceOperation { IsImplicit: true }:
                break;
            case { Type: { } type } when !NameCheck.IsAllowed(type):
                refusals.Add(operation.Syntax, $"a script can't use {type.ToDisplayString()}");
                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo }:
                refusals.Add(operation.Syntax, "a script can't use goto");
                break;
            case IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument:
                CheckArgument(argument, parameter, refusals);
                break;
            default:
                break;
        }
    }

    private static void CheckArgument(IArgumentOperation argument, IParameterSymbol parameter, Refusals refusals)
    {
        string owner = parameter.ContainingType is { } type ? NameCheck.NameOf(type) : "";
        if (Sizes.Contains(parameter.Name) || (parameter.Name == "count" && owner == "System.String" && parameter.ContainingSymbol.Name == ".ctor"))
        {
            refusals.Add(argument.Syntax, $"a script can't choose the size of a text or list ('{parameter.Name}')");
        }
        else if (parameter.Name == "line" && owner == "GlamRules.Scripting.Authoring.RuleScript")
        {
            refusals.Add(argument.Syntax, "the line of a rule is where it stands");
        }
        else if (parameter.Name == "format" && !(argument.Value.ConstantValue is { HasValue: true, Value: string format } && !SyntaxCheck.IsWide(format)))
        {
            refusals.Add(argument.Syntax, "a format must be a short constant text");
        }
    }

    private static IEnumerable<ISymbol> Members(IOperation operation)
    {
        ISymbol?[] named = operation switch
        {
            IInvocationOperation call => [call.TargetMethod],
            IObjectCreationOperation creation => [creation.Constructor],
            IMethodReferenceOperation method => [method.Method],
            IMemberReferenceOperation member => [member.Member],
            IImplicitIndexerReferenceOperation indexer => [indexer.IndexerSymbol, indexer.LengthSymbol],
            IConversionOperation conversion => [conversion.OperatorMethod],
            IBinaryOperation binary => [binary.OperatorMethod],
            IUnaryOperation unary => [unary.OperatorMethod],
            ICompoundAssignmentOperation assignment => [assignment.OperatorMethod],
            IIncrementOrDecrementOperation step => [step.OperatorMethod],
            ICollectionExpressionOperation collection => [collection.ConstructMethod],
            IRecursivePatternOperation pattern => [pattern.DeconstructSymbol],
            _ => [],
        };
        return named.OfType<ISymbol>();
    }

    private static string Word(OperationKind kind) => kind.ToString() switch
    {
        "None" => "this",
        string name => name,
    };
}
