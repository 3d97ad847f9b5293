using System.Collections.Immutable;
using System.ComponentModel;

namespace GlamRules.Benchmarks.Peers.Comparison;

/// <summary>The programs that are here; those in C++ are built where a compiler and the library are installed.</summary>
internal static class PeerPrograms
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "Peers", "native");

    /// <summary>This project's search first.</summary>
    public static ImmutableArray<PeerProgram> Find(string work, int engineEvery, TextWriter output)
    {
        ImmutableArray<PeerProgram>.Builder found = ImmutableArray.CreateBuilder<PeerProgram>();
        found.Add(Here("engine", "engine") with { Every = (engineEvery, engineEvery) });
        Add(Built(work, "RE2::Set", "re2set", "-lre2", output));
        Add(Built(work, "Hyperscan, a line a block", "hs", "-lhs", output) is { } hyperscan ? hyperscan with { BeyondPlain = ["--utf"] } : null);
        found.Add(Here(".NET, compiled, in a loop", "regex-loop") with { Every = (10, 200) });
        Add(Python(output));
        return found.ToImmutable();

        void Add(PeerProgram? program)
        {
            if (program is not null)
            {
                found.Add(program);
            }
        }
    }

    /// <summary>A search of this program, in a process of its own.</summary>
    public static PeerProgram Here(string name, string search) =>
        new(name, ["dotnet", typeof(PeerPrograms).Assembly.Location, "peers", "run", search]);

    /// <summary>Whether a command ends well; false where there is none.</summary>
    public static bool Works(params string[] command)
    {
        try
        {
            PeerProgram.Output(command);
            return true;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static PeerProgram? Built(string work, string name, string program, string library, TextWriter output)
    {
        string executable = Path.Combine(work, program);
        string source = Path.Combine(Sources, $"{program}.cc");
        if (Works("g++", "-O3", "-march=native", "-std=c++17", source, "-o", executable, library, "-lpthread"))
        {
            return new PeerProgram(name, [executable]);
        }

        output.WriteLine($"skipped: {name} (needs g++ and the library's headers: libre2-dev, libhyperscan-dev)");
        return null;
    }

    private static PeerProgram? Python(TextWriter output)
    {
        if (Works("python3", "--version"))
        {
            return new PeerProgram("Python re, in a loop", ["python3", Path.Combine(Sources, "loop.py")]) { Every = (20, 400), Threads = false, BeyondPlain = ["--utf"] };
        }

        output.WriteLine("skipped: Python re, in a loop (needs python3)");
        return null;
    }
}
