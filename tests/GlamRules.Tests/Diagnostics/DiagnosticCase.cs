using System.IO.Compression;
using System.Text;
using GlamRules.Cli;
using GlamRules.Diagnostics;
using Shouldly;

namespace GlamRules.Tests.Diagnostics;

/// <summary>
/// A folder under <c>Cases</c>: files as a user wrote them, and <c>expected.txt</c> with the command, all that it
/// prints, and its exit code. Commands before it, such as a grant of trust, succeed, and what they print is not shown. A folder named <c>*.glammodel</c> stands for the zip file of what it holds.
/// </summary>
internal sealed class DiagnosticCase(string name)
{
    private const string Expectation = "expected.txt";
    private const string Prompt = "$ glamrules ";

    public static string Root { get; } = Repository.PathOf("tests/GlamRules.Tests/Diagnostics/Cases");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    public string ExpectationPath => Path.Combine(Root, name, Expectation);

    public string Expected => File.ReadAllText(ExpectationPath).ReplaceLineEndings("\n");

    /// <summary>What the command of the case prints now, as <see cref="Expected"/> would have it.</summary>
    public async Task<string> RunAsync()
    {
        string[] commands = [.. Expected.Split('\n').TakeWhile(line => line.StartsWith(Prompt, StringComparison.Ordinal))];
        using TemporaryFolder folder = new();
        Copy(Path.Combine(Root, name), folder.Path);
        foreach (string before in commands[..^1])
        {
            (string said, int code) = await RunAsync(before, folder.Path);
            code.ShouldBe(0, said);
        }

        (string printed, int exit) = await RunAsync(commands[^1], folder.Path);
        return $"{string.Join('\n', commands)}\n{WithoutFolder(printed, folder.Path)}exit {exit}\n";
    }

    // Where the path of the test's folder stood in a paragraph of help, its lines broke by the length of that path.
    private static string WithoutFolder(string printed, string folder)
    {
        List<string> lines = [];
        List<string> help = [];
        foreach (string line in printed.Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && line[2] != ' ')
            {
                help.Add(line);
                continue;
            }

            lines.AddRange(help.Exists(h => h.Contains(folder, StringComparison.Ordinal)) ? WrappedText.Lines(Short(string.Join(' ', help.Select(h => h[2..]))), 76).Select(h => "  " + h) : help);
            help.Clear();
            lines.Add(Short(line));
        }

        return string.Join('\n', lines);

        string Short(string text) => text.Replace(folder + "/", "", StringComparison.Ordinal).Replace(folder, ".", StringComparison.Ordinal);
    }

    private static async Task<(string Printed, int Exit)> RunAsync(string command, string folder)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        string[] args = [.. command[Prompt.Length..].Split(' ').Select(a => a.StartsWith("./", StringComparison.Ordinal) ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, a))) : a)];
        int exit = await GlamRulesCommand.RunAsync(args, new Surroundings(output, error, terminal: false), CancellationToken.None);
        return (error.ToString() + output, exit);
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from).Where(f => Path.GetFileName(f) != Expectation))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string below in Directory.EnumerateDirectories(from))
        {
            string target = Path.Combine(to, Path.GetFileName(below));
            if (below.EndsWith(".glammodel", StringComparison.Ordinal))
            {
                ZipFile.CreateFromDirectory(below, target, CompressionLevel.Fastest, includeBaseDirectory: false, Encoding.UTF8);
            }
            else
            {
                Directory.CreateDirectory(target);
                Copy(below, target);
            }
        }
    }
}
