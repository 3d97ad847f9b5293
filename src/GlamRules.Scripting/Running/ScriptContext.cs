using System.Reflection;
using System.Runtime.Loader;

namespace GlamRules.Scripting.Running;

/// <summary>
/// Where the assembly of a set lives. It goes with the last rule that points into it: unloading is asked for as soon as
/// it is loaded, and takes place when nothing holds it any more.
/// </summary>
internal sealed class ScriptContext : AssemblyLoadContext
{
    private ScriptContext()
        : base("scripts", isCollectible: true)
    {
    }

    public static Assembly Load(byte[] assembly)
    {
        ScriptContext context = new();
        Assembly loaded = context.LoadFromStream(new MemoryStream(assembly, writable: false));
        context.Unload();
        return loaded;
    }

    // The API is the one that runs; everything else comes from the framework.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == typeof(ScriptContext).Assembly.GetName().Name ? typeof(ScriptContext).Assembly : null;
}
