using System.CommandLine;
using GlamRules.Assessments.Answering;
using GlamRules.Assessments.Reading;
using GlamRules.Diagnostics;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules new answers</c>.</summary>
internal static class NewAnswers
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> path = new("assessment") { Description = "An assessment, or a folder that holds one." };
        Command command = new("answers", "Write the questions that only people can answer, all open, beside an assessment; its report shows the answers."
            + "\n\nExample: glamrules new answers corpora/titles/genre.assessment.json") { path };
        command.SetAction(parsed => Run(surroundings, parsed.GetValue(path)!));
        return command;
    }

    private static int Run(Surroundings surroundings, string path)
    {
        DiagnosticBag diagnostics = new();
        string? assessment = AssessmentPath.Find(path, diagnostics);
        if (assessment is null || AssessmentReader.Read(assessment, diagnostics) is null)
        {
            CommonOptions.Print(surroundings, diagnostics);
            return ExitCode.CouldNotRun;
        }

        string folder = Path.GetDirectoryName(assessment) is { Length: > 0 } parent ? parent : ".";
        bool above = File.Exists(Path.Combine(folder, "..", AnswersSchema.FileName));
        string name = Path.GetFileName(AnswersFile.PathFor(assessment));
        return NewFiles.Write(
            surroundings,
            folder,
            [
                KeyValuePair.Create(name, AnswersScaffold.Text(above ? $"../{AnswersSchema.FileName}" : AnswersSchema.FileName)),
                .. above || File.Exists(Path.Combine(folder, AnswersSchema.FileName)) ? [] : new[] { KeyValuePair.Create(AnswersSchema.FileName, AnswersSchema.Write()) },
            ],
            diagnostics,
            $"Next: answer what you can, then glamrules check {assessment}");
    }
}
