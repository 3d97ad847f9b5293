using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace GlamRules.Scripting.Checking;

/// <summary>
/// The second check of a script, over the assembly that the compiler made of it: it sees calls of any shape, also those
/// that no word of the text names. It needs no compiler.
/// </summary>
internal static class EmittedCheck
{
    /// <summary>What in an assembly no rule needs; none where it is sound.</summary>
    public static IReadOnlyList<string> Problems(byte[] assembly)
    {
        using PEReader pe = new(new MemoryStream(assembly, writable: false));
        List<string> problems = [];
        if (!pe.HasMetadata || pe.PEHeaders.CorHeader is not { } header || !header.Flags.HasFlag(CorFlags.ILOnly)
            || header.VtableFixupsDirectory.Size > 0 || header.ResourcesDirectory.Size > 0 || header.ManagedNativeHeaderDirectory.Size > 0)
        {
            return ["the assembly holds more than code for the runtime"];
        }

        MetadataReader metadata = pe.GetMetadataReader();
        CheckTables(metadata, problems);
        EmittedNames names = new(metadata);
        problems.AddRange(names.Forbidden());
        foreach (TypeDefinitionHandle type in metadata.TypeDefinitions)
        {
            CheckType(metadata, metadata.GetTypeDefinition(type), pe, problems);
        }

        return [.. problems.Distinct(StringComparer.Ordinal)];
    }

    private static void CheckTables(MetadataReader metadata, List<string> problems)
    {
        foreach ((string what, int count) in new[]
        {
            ("a native module", metadata.GetTableRowCount(TableIndex.ModuleRef)),
            ("a native function", metadata.GetTableRowCount(TableIndex.ImplMap)),
            ("a second file", metadata.AssemblyFiles.Count),
            ("a resource", metadata.ManifestResources.Count),
            ("a type of another assembly", metadata.ExportedTypes.Count),
            ("a marshalled field", metadata.GetTableRowCount(TableIndex.FieldMarshal)),
            ("a laid-out field", metadata.GetTableRowCount(TableIndex.FieldLayout)),
        }.Where(t => t.Item2 > 0))
        {
            problems.Add($"it names {what}");
        }
    }

    private static void CheckType(MetadataReader metadata, TypeDefinition type, PEReader pe, List<string> problems)
    {
        string name = metadata.GetString(type.Name);
        bool made = IsMadeByCompiler(name);
        if (name is not ("<Module>" or "Submission#0") && !made)
        {
            problems.Add($"it declares the type {name}");
        }

        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            FieldDefinition field = metadata.GetFieldDefinition(handle);
            // The compiler keeps functions that capture nothing, and contents of arrays.
            if (field.Attributes.HasFlag(FieldAttributes.Static) && !field.Attributes.HasFlag(FieldAttributes.Literal) && !made)
            {
                problems.Add($"it keeps the static field {metadata.GetString(field.Name)}");
            }
        }

        foreach (MethodDefinitionHandle handle in type.GetMethods())
        {
            CheckMethod(metadata, metadata.GetMethodDefinition(handle), made, pe, problems);
        }
    }

    private static void CheckMethod(MetadataReader metadata, MethodDefinition method, bool made, PEReader pe, List<string> problems)
    {
        string name = metadata.GetString(method.Name);
        const MethodImplAttributes Harmless = MethodImplAttributes.NoInlining;
        if (name == "Finalize" || (name == ".cctor" && !made) || method.Attributes.HasFlag(MethodAttributes.PinvokeImpl) || (method.ImplAttributes & ~Harmless) != 0)
        {
            problems.Add($"it declares the function {name} in a way that no script needs");
        }

        if (method.RelativeVirtualAddress != 0)
        {
            problems.AddRange(EmittedCode.Problems(pe.GetMethodBody(method.RelativeVirtualAddress).GetILReader()).Select(p => $"{name} uses {p}"));
        }
    }

    // No name that a user can write begins in this way.
    private static bool IsMadeByCompiler(string name) => name.StartsWith('<') && name != "<Module>";
}
