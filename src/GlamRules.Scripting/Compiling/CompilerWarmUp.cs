namespace GlamRules.Scripting.Compiling;

/// <summary>
/// Most of a first compilation is the runtime translating the compiler itself, one method after the other. While the
/// half that reads and checks is busy with the user's scripts, the half that emits is translated on another thread.
/// </summary>
internal static class CompilerWarmUp
{
    // What scripts are made of: a function, a loop, a lambda that captures, lists.
    private const string Sample = """
        string[] words = ["a", "b"];
        bool Any(ScriptRecord record)
        {
            foreach (string word in words)
            {
                if (record.Text(word).Contains(word)) { return true; }
            }

            return false;
        }

        Rule("a", "b", record => Any(record) && record.Text("c").Length > 1, why: "d", match: ["e"], noMatch: ["f"]);
        return new Action[0];
        """;

    private static readonly Lazy<Task> Once = new(() => Task.Run(() => ScriptCompiler.Emit(Sample)));

    /// <summary>Begins it, the first time; any number of threads may ask.</summary>
    public static Task Begin() => Once.Value;
}
