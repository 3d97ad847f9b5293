using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace GlamRules.Scripting.Checking;

/// <summary>Finds in signatures what no verifiable code holds.</summary>
internal sealed class SignatureNames : ISignatureTypeProvider<int, object?>
{
    public List<string> Problems { get; } = [];

    public int GetPointerType(int elementType) => Refuse("a pointer");

    public int GetFunctionPointerType(MethodSignature<int> signature) => Refuse("a function pointer");

    public int GetPinnedType(int elementType) => Refuse("a pinned local");

    public int GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode is PrimitiveTypeCode.TypedReference or PrimitiveTypeCode.IntPtr or PrimitiveTypeCode.UIntPtr ? Refuse(typeCode.ToString()) : 0;

    public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

    public int GetArrayType(int elementType, ArrayShape shape) => 0;

    public int GetByReferenceType(int elementType) => 0;

    public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

    public int GetGenericMethodParameter(object? genericContext, int index) => 0;

    public int GetGenericTypeParameter(object? genericContext, int index) => 0;

    public int GetSZArrayType(int elementType) => 0;

    public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => 0;

    public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => 0;

    public int GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => 0;

    private int Refuse(string what)
    {
        Problems.Add($"it holds {what}");
        return 0;
    }
}
