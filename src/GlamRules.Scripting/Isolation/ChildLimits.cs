using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using GlamRules.Corpora;

namespace GlamRules.Scripting.Isolation;

/// <summary>
/// What the kernel can refuse a process, from before its first script on: nothing can be opened any more, so no file, no
/// socket and no other process, whatever a script may have found a way to call. Linux alone.
/// </summary>
internal static class ChildLimits
{
    private const int Core = 4;
    private const int OpenFiles = 7;
    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    // What no rule comes near; and what the runtime needs beyond what this program names.
    private static readonly string[] Unneeded = ["System.Linq.Dynamic", "System.Linq.Expressions", "System.Linq.Queryable", "System.Net", "System.Security", "System.Xml", "System.Text.Json", "System.Diagnostics.Process", "System.IO", "System.Console"];
    private static readonly string[] Further = ["System.Runtime.Intrinsics", "System.Private.Uri", "System.Text.Encoding.Extensions", "System.Diagnostics.StackTrace", "System.Reflection.Metadata", "System.IO.Compression", "System.IO.MemoryMappedFiles", "System.Runtime.Extensions", "System.Numerics.Vectors"];

    public static void Apply()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture is not (Architecture.X64 or Architecture.Arm64))
        {
            return;
        }

        CloseInherited();
        Preload();
        // Numbers 0 to 2 are taken, by the pipes: there is none left to give. Less than that, and the runtime's own waiting
        // for events, which is limited by the same number, would spin.
        Limit three = new(3);
        Limit none = new(0);
        _ = SetLimit(OpenFiles, in three);
        _ = SetLimit(Core, in none);
    }

    // Whatever the parent's own parents left open and did not mark.
    private static void CloseInherited()
    {
        foreach (string entry in Directory.EnumerateFileSystemEntries("/proc/self/fd"))
        {
            if (int.TryParse(Path.GetFileName(entry), out int descriptor) && descriptor > 2 && (Control(descriptor, GetFlags, 0) & CloseOnExec) == 0)
            {
                _ = Close(descriptor);
            }
        }
    }

    // What would otherwise be loaded when it is first needed, and then could not be.
    private static void Preload()
    {
        IEnumerable<string> named = new[] { typeof(ChildLimits).Assembly, typeof(Record).Assembly }
            .SelectMany(own => own.GetReferencedAssemblies()).Select(r => r.Name!).Where(n => n.StartsWith("System.", StringComparison.Ordinal) && !Unneeded.Any(u => n.StartsWith(u, StringComparison.Ordinal)));
        foreach (string name in named.Concat(Further).Distinct())
        {
            RuntimeHelpers.RunModuleConstructor(Assembly.Load(name).ManifestModule.ModuleHandle);
        }

        _ = "Éa\u0301".Normalize(NormalizationForm.FormD);
        _ = StringComparer.InvariantCultureIgnoreCase.Compare("a", "B");
        _ = "straße".ToUpperInvariant();
    }

    [DllImport("libc", EntryPoint = "setrlimit")]
    private static extern int SetLimit(int resource, in Limit limit);

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Control(int descriptor, int command, int argument);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Limit(nuint most)
    {
        public readonly nuint Current = most;
        public readonly nuint Maximum = most;
    }
}
