using System.CommandLine;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Assessments.Scaffolding;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Learning;
using GlamRules.Reports.Triaging;
using GlamRules.Triage;

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
        Option<string?> data = CommonOptions.Data();
        Option<double?> target = new("--target") { Description = "What each metric is to reach; left out, what annotators reach, else 0.9." };
        Option<bool> quick = new("--quick") { Description = "Train no model for the figures on dev." };
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string?> triage = new("--from-triage") { Description = "A file of project ideas: one of them gives title, question, owner, threshold, margin and what to settle first." };
        Option<string?> project = new("--project") { Description = "Which of the ideas; may be left out where there is one." };
        Command command = new("assessment", "Write the protocol of a comparison, to be agreed on before anyone scores."
            + "\n\nThresholds are proposed from the figures of the majority, the rules, a model and, where there are any, annotators on the dev split; how far these lie apart in each metric is shown."
            + "\n\nExample: glamrules new assessment genre --corpus corpora/titles --rules rules/novels") { name, corpus, task, rules, data, target, quick, scripts, triage, project };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            surroundings,
            new NewAssessmentRequest(
                parsed.GetValue(name)!, parsed.GetValue(corpus)!, parsed.GetValue(task), parsed.GetValue(rules), new LoadOptions { DataFolder = parsed.GetValue(data) },
                parsed.GetValue(target), parsed.GetValue(quick), CommonOptions.Editing(parsed.GetValue(scripts)))
            {
                Triage = parsed.GetValue(triage),
                Project = parsed.GetValue(project),
            },
            cancellation)));
        return command;
    }

    private static int Run(Surroundings surroundings, NewAssessmentRequest request, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        List<KeyValuePair<string, string>> files = [];
        string corpus = request.Corpus;
        DevFigures? figures = null;
        Project? idea = request.Triage is null ? null : TriageProject.Find(request.Triage, request.Project, corpus, diagnostics);
        if (!diagnostics.HasErrors && DataPackageReader.Read(corpus, diagnostics) is { } described && CorpusTask.Find(described, request.Task, diagnostics) is { } task)
        {
            string? set = request.Rules ?? Question.Ask(surroundings, "Which rule set is to be compared with a model? (Nothing: none.)", "");
            set = string.IsNullOrEmpty(set) ? null : set;
            string? relative = set is null ? null : Path.GetRelativePath(Path.GetFullPath(corpus), Path.GetFullPath(set));
            bool above = File.Exists(Path.Combine(corpus, "..", AssessmentSchema.FileName));
            ProgressDisplay.Run(surroundings.Progress, progress =>
            {
                progress.Report(new AssessmentStep("scoring dev", 0, 1));
                figures = DevScoring.Run(described, task.Name, set, request, cancellation);
            });
            AssessmentPlan plan = new($"{described.Title}: {task.Name}", task.Name, relative, task.Kind == TaskKind.Labels, above ? $"../{AssessmentSchema.FileName}" : AssessmentSchema.FileName)
            {
                Thresholds = figures?.Propose(set is null ? null : DevScoring.Rules) ?? [],
            };
            files.Add(KeyValuePair.Create(request.Name + AssessmentReader.Ending, AssessmentScaffold.Text(idea is null ? plan : AssessmentBeginning.Apply(plan, idea))));
            if (!above && !File.Exists(Path.Combine(corpus, AssessmentSchema.FileName)))
            {
                files.Add(KeyValuePair.Create(AssessmentSchema.FileName, AssessmentSchema.Write(TrainingShape.Recipe)));
            }
        }

        if (!diagnostics.HasErrors)
        {
            if (figures is null)
            {
                surroundings.Output.WriteLine("No thresholds are proposed: nothing could be scored on the dev split.");
            }
            else
            {
                DevFiguresPrinter.Write(figures, request.Target, surroundings.Output);
            }
        }

        return NewFiles.Write(surroundings, corpus, [.. files], diagnostics, $"Next: glamrules check {Path.Combine(corpus, request.Name + AssessmentReader.Ending)}");
    }
}
