using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary>Writes the files of something new: all of them or, where one is there already, none.</summary>
internal static class NewFiles
{
    public static int Write(Surroundings surroundings, string folder, ImmutableArray<KeyValuePair<string, string>> files, DiagnosticBag diagnostics, string next)
    {
        foreach (string there in files.Select(f => Path.Combine(folder, f.Key)).Where(File.Exists))
        {
            diagnostics.Add(FileProblems.Exists, new SourceLocation(there), "the file is there already");
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (diagnostics.HasErrors || files.IsEmpty)
        {
            return ExitCode.CouldNotRun;
        }

        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), text);
            surroundings.Output.WriteLine(Path.Combine(folder, name));
        }

        surroundings.Output.WriteLine(next);
        return ExitCode.Done;
    }
}
