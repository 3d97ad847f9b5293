using GlamRules.Reports.Verifying;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;

namespace GlamRules.Cli.Output;

/// <summary>A finished assessment file by file, and whether it holds as a whole.</summary>
internal static class VerificationPrinter
{
    private const int WordWidth = 13;

    public static void Write(Verification verification, TextWriter writer, Palette palette)
    {
        foreach (IGrouping<string, FileCheck> group in verification.Files.GroupBy(f => f.Role == "output" ? "Written" : f.Role == "ledger" ? "Ledger" : "Read"))
        {
            writer.Write($"{palette.Bold(group.Key)}\n");
            foreach (FileCheck check in group)
            {
                string word = Lines.Left(Word(check.State), WordWidth);
                writer.Write($"  {(check.State == FileState.Holds ? palette.Good(word) : palette.Bad(word))}{ShownText.Clean(check.File)}\n");
                if (check.Detail.Length > 0)
                {
                    Lines.Write(writer, check.Detail, new string(' ', WordWidth + 2));
                }
            }
        }

        writer.Write("\n");
        if (verification.Version is { } version)
        {
            Lines.Write(writer, $"It was made with version {version} of GlamRules; another version may come to other bytes.", "");
        }

        int failed = verification.Files.Count(f => f.State is not (FileState.Holds or FileState.NotChecked));
        int open = verification.Files.Count(f => f.State == FileState.NotChecked);
        string outcome = verification.Holds ? FormattableString.Invariant($"{palette.Good("HOLDS")}: {verification.Files.Length} files")
            : failed > 0 ? FormattableString.Invariant($"{palette.Bad("DOES NOT HOLD")}: {failed} of {verification.Files.Length} files")
            : FormattableString.Invariant($"{palette.Bad("CAN'T BE SAID")}: {open} of {verification.Files.Length} files could not be checked");
        writer.Write($"{outcome}\n");
    }

    public static void WriteJson(Verification verification, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteBoolean("holds", verification.Holds);
        json.WriteString("version", verification.Version);
        json.Array("files", verification.Files, check =>
        {
            json.WriteString("role", check.Role);
            json.WriteString("file", check.File);
            json.WriteString("state", Word(check.State).Replace(' ', '-'));
            json.WriteString("detail", check.Detail);
        });
    });

    private static string Word(FileState state) => state switch
    {
        FileState.Holds => "holds",
        FileState.Changed => "changed",
        FileState.Missing => "missing",
        FileState.Added => "added",
        _ => "not checked",
    };
}
