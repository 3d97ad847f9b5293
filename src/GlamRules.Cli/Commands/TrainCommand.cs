using System.CommandLine;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning;
using GlamRules.Learning.Models;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules train</c>: fit the model of an assessment and save it.</summary>
internal static class TrainCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> path = new("assessment") { Description = "An assessment, or a folder that holds one." };
        Option<string?> predictor = new("--predictor") { Description = "Name of the model in the assessment; else the first with 'train'." };
        Option<string?> output = new("--out", "-o") { Description = "File to write; else out/<corpus>-<task>.glammodel." };
        Option<string?> data = CommonOptions.Data();
        Command command = new("train", "Fit a model on train and dev and save it with its card.\n\nExample: glamrules train corpora/nineteenth-century-titles --out out/genre.glammodel") { path, predictor, output, data };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            surroundings, parsed.GetValue(path)!, parsed.GetValue(predictor), parsed.GetValue(output), new LoadOptions { DataFolder = parsed.GetValue(data) }, cancellation)));
        return command;
    }

    private static int Run(Surroundings surroundings, string path, string? predictor, string? output, LoadOptions load, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        TrainedModel? model = null;
        Corpus? corpus = null;
        AssessmentFile? file = AssessmentPath.Find(path, diagnostics) is { } found ? AssessmentReader.Read(found, diagnostics) : null;
        string target = output ?? (file is null ? "" : OutputPlace.Default(file) + ModelFile.Ending);
        if (file is not null && Specification(file, predictor, diagnostics) is { } specification && OutputPlace.IsFile(target, diagnostics))
        {
            ProgressDisplay.Run(surroundings.Progress, progress =>
            {
                progress.Report(new AssessmentStep("reading the corpus", 0, 2));
                corpus = CorpusLoader.Load(file.Corpus, file.Definition.Task, load with { Split = file.Split }, diagnostics);
                TrainingOptions? options = corpus is null ? null : TrainingOptions.Read(specification.Train!, corpus.Task, diagnostics);
                if (options is not null && CanLearn(corpus!, file, diagnostics))
                {
                    progress.Report(new AssessmentStep($"training {specification.Name}", 1, 2));
                    model = new ModelTrainer(options).Fit(corpus!.Task, corpus.Labelled(Split.Train), corpus.Labelled(Split.Dev), file.Definition.Seed, cancellation);
                }
            });
        }

        CommonOptions.Print(surroundings, diagnostics);
        diagnostics = new DiagnosticBag();
        if (model is null)
        {
            return ExitCode.CouldNotRun;
        }

        cancellation.ThrowIfCancellationRequested();
        ModelFile.Save(model, target, corpus!.Hash);
        surroundings.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{model.Card.Trainer} over {model.Card.Features} features, fitted on {model.Card.Records} records; macro-F1 {model.Card.HeldOutMacroF1} on records held out."));
        surroundings.Output.WriteLine($"Model: {target}");
        // What was made here need not be trusted by hand.
        TrustStore.OfUser().Grant(target, mine: false, diagnostics);
        CommonOptions.Print(surroundings, diagnostics);
        return ExitCode.Done;
    }

    private static PredictorSpecification? Specification(AssessmentFile file, string? name, DiagnosticBag diagnostics)
    {
        PredictorSpecification? found = file.Definition.Predictors.FirstOrDefault(p => p is { Train: not null, LabelsFrom: null } && (name is null || p.Name == name));
        if (found is null)
        {
            diagnostics.Add(AssessmentProblems.UnknownPredictor, new SourceLocation(file.Definition.Path),
                name is null ? "the assessment trains no model on gold labels" : $"the assessment trains no model '{name}' on gold labels", "Give a predictor a 'train' without 'labelsFrom', or name one that has it.");
        }

        return found;
    }

    private static bool CanLearn(Corpus corpus, AssessmentFile file, DiagnosticBag diagnostics)
    {
        if (corpus.Labelled(Split.Train).Count > 0)
        {
            return true;
        }

        diagnostics.Add(AssessmentProblems.NothingToLearn, new SourceLocation(file.Definition.Path), "no labelled record is in the train split");
        return false;
    }
}
