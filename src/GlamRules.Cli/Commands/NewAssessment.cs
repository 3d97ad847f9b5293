using System.CommandLine;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Scaffolding;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Learning;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules new assessment</c>.</summary>
internal static class NewAssessment
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> name = new("name") { Description = "What to call it: the file becomes <name>.assessment.json in the folder of the corpus." };
        Option<string> corpus = new("--corpus") { Description = "Folder of the corpus.", DefaultValueFactory = _ => "." };
        Option<string?> task = new("--task") { Description = "The task of the corpus; needed where it has several." };
        Option<string?> rules = new("--rules") { Description = "Folder of a rule set to compare with a model." };
        Command command = new("assessment", "Write the protocol of a comparison, to be agreed on before anyone scores.\n\nExample: glamrules new assessment genre --corpus corpora/titles --rules rules/novels") { name, corpus, task, rules };
        command.SetAction((parsed, _) => Task.FromResult(Run(surroundings, parsed.GetValue(name)!, parsed.GetValue(corpus)!, parsed.GetValue(task), parsed.GetValue(rules))));
        return command;
    }

    private static int Run(Surroundings surroundings, string name, string corpus, string? taskName, string? rules)
    {
        DiagnosticBag diagnostics = new();
        List<KeyValuePair<string, string>> files = [];
        if (DataPackageReader.Read(corpus, diagnostics) is { } described && CorpusTask.Find(described, taskName, diagnostics) is { } task)
        {
            string? set = rules ?? Question.Ask(surroundings, "Which rule set is to be compared with a model? (Nothing: none.)", "");
            string? relative = string.IsNullOrEmpty(set) ? null : Path.GetRelativePath(Path.GetFullPath(corpus), Path.GetFullPath(set));
            bool above = File.Exists(Path.Combine(corpus, "..", AssessmentSchema.FileName));
            AssessmentPlan plan = new($"{described.Title}: {task.Name}", task.Name, relative, task.Kind == TaskKind.Labels, above ? $"../{AssessmentSchema.FileName}" : AssessmentSchema.FileName);
            files.Add(KeyValuePair.Create(name + AssessmentReader.Ending, AssessmentScaffold.Text(plan)));
            if (!above && !File.Exists(Path.Combine(corpus, AssessmentSchema.FileName)))
            {
                files.Add(KeyValuePair.Create(AssessmentSchema.FileName, AssessmentSchema.Write(TrainingShape.Recipe)));
            }
        }

        return NewFiles.Write(surroundings, corpus, [.. files], diagnostics, $"Next: glamrules check {Path.Combine(corpus, name + AssessmentReader.Ending)}");
    }
}
