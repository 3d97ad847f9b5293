using System.Linq.Dynamic.Core.CustomTypeProviders;
using System.Reflection;

namespace GlamRules.Scripting.Expressions;

/// <summary>Lets the expression parser see our functions and no other type.</summary>
internal sealed class ClosedTypes : IDynamicLinqCustomTypeProvider
{
    public HashSet<Type> GetCustomTypes() => [typeof(ExpressionScope)];

    public Dictionary<Type, List<MethodInfo>> GetExtensionMethods() => [];

    public Type? ResolveType(string typeName) => null;

    public Type? ResolveTypeBySimpleName(string simpleTypeName) => null;
}
