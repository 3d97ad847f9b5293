using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace GlamRules.Scripting.Checking;

/// <summary>The types and members of other assemblies that an assembly refers to, in whatever way.</summary>
internal sealed class EmittedNames(MetadataReader metadata)
{
    private readonly SignatureNames _signatures = new();

    public IEnumerable<string> Forbidden()
    {
        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            string type = NameOf(handle);
            if (!AllowedApi.HasType(type) && !CompilerApi.HasType(type))
            {
                yield return $"it refers to {type}";
            }
        }

        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            string name = metadata.GetString(member.Name);
            // Null: a member of an array or of a type of the assembly itself.
            if (Owner(member.Parent) is { } owner && !AllowedApi.HasMember(owner, name) && !AllowedApi.HasMember(owner, Plain(owner, name)) && !CompilerApi.HasMember(owner, name))
            {
                yield return $"it refers to {owner}.{name}";
            }
        }

        foreach (string problem in Signatures())
        {
            yield return problem;
        }
    }

    // Accessors of indexers are named after what the indexer is called in metadata.
    private static string Plain(string owner, string name) => (owner, name) switch
    {
        ("System.String", "get_Chars") or ("System.Text.StringBuilder", "get_Chars" or "set_Chars") => "this[]",
        (_, "get_Item" or "set_Item") => "this[]",
        _ => name,
    };

    // Pointers, function pointers and pinned locals can't be seen but in signatures.
    private IEnumerable<string> Signatures()
    {
        _signatures.Problems.Clear();
        for (int row = 1; row <= metadata.GetTableRowCount(TableIndex.StandAloneSig); row++)
        {
            StandaloneSignature signature = metadata.GetStandaloneSignature(MetadataTokens.StandaloneSignatureHandle(row));
            if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
            {
                signature.DecodeLocalSignature(_signatures, null);
            }
            else
            {
                _signatures.Problems.Add("it calls through a pointer");
            }
        }

        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            metadata.GetMethodDefinition(handle).DecodeSignature(_signatures, null);
        }

        foreach (FieldDefinitionHandle handle in metadata.FieldDefinitions)
        {
            metadata.GetFieldDefinition(handle).DecodeSignature(_signatures, null);
        }

        return _signatures.Problems;
    }

    private string NameOf(TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? $"{NameOf((TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : type.Namespace.IsNil ? name
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private string? Owner(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => NameOf((TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(new OwnerNames(NameOf), null),
        HandleKind.TypeDefinition or HandleKind.MethodDefinition => null,
        _ => "a module",
    };

    /// <summary>The name of a generic type, from its signature.</summary>
    private sealed class OwnerNames(Func<TypeReferenceHandle, string> nameOf) : ISignatureTypeProvider<string?, object?>
    {
        public string? GetGenericInstantiation(string? genericType, ImmutableArray<string?> typeArguments) => genericType;

        public string? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => nameOf(handle);

        public string? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => null;

        public string? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "a specification";

        public string? GetArrayType(string? elementType, ArrayShape shape) => null;

        public string? GetSZArrayType(string? elementType) => null;

        public string? GetByReferenceType(string? elementType) => "a reference";

        public string? GetFunctionPointerType(MethodSignature<string?> signature) => "a function pointer";

        public string? GetGenericMethodParameter(object? genericContext, int index) => "System.Object";

        public string? GetGenericTypeParameter(object? genericContext, int index) => "System.Object";

        public string? GetModifiedType(string? modifier, string? unmodifiedType, bool isRequired) => unmodifiedType;

        public string? GetPinnedType(string? elementType) => "a pinned type";

        public string? GetPointerType(string? elementType) => "a pointer";

        public string? GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";
    }
}
