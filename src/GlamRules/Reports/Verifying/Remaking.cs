using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Curves;
using GlamRules.Assessments.Running;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Verifying;

/// <summary>Makes a finished assessment again from its inputs, with the models it saved and without training.</summary>
/// <param name="folder">What <c>assess</c> wrote.</param>
/// <param name="place">Where its inputs are.</param>
public sealed class Remaking(string folder, RunPlace place)
{
    /// <summary>The result as it was before it was written, with the ledger as it was then; null, with diagnostics, where it does not run.</summary>
    /// <param name="recorded">What <c>results.json</c> says.</param>
    /// <param name="file">The assessment.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="sources">Its predictors, models as they were saved.</param>
    /// <param name="diagnostics">Takes what is wrong; some of it is part of the results.</param>
    /// <param name="progress">Hears of each step; may be null.</param>
    /// <param name="cancellation">Ends the run early with an exception.</param>
    public (AssessmentResult Result, Ledger? Then, Ledger Now)? Run(
        RecordedRun recorded, AssessmentFile file, Corpus corpus, IReadOnlyList<PredictorSource> sources,
        DiagnosticBag diagnostics, IProgress<AssessmentStep>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(corpus);
        bool reads = TestReading.In(corpus, recorded.Split, recorded.Repeat);
        Ledger ledger = LedgerFile.Read(place.Ledger, diagnostics);
        Ledger? then = recorded.Ledger is var (count, _) ? ledger.Until(count) : null;
        RunOptions options = new()
        {
            Split = recorded.Split,
            Repeat = recorded.Repeat,
            KnownRepeats = recorded.Repeat > 0 ? RecordedRepeats.Read(folder, file.Definition) : null,
            Curves = recorded.Curves,
            KnownCurves = Curves(file.Definition),
            Standing = StandingFinder.Find(file, corpus, reads ? then ?? ledger : null, recorded: !reads || then is not null, diagnostics),
        };
        return AssessmentRunner.Run(file, corpus, sources, options, diagnostics, progress, cancellation) is { } result
            ? (result with { Inputs = InputFiles.Of(file.Definition, corpus) }, then, ledger) : null;
    }

    /// <summary>Writes it into an empty folder, as it was written at first.</summary>
    /// <returns>The result as it was written.</returns>
    public AssessmentResult Write(AssessmentResult result, RecordedRun recorded, Corpus corpus, Ledger? then, string into)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(corpus);
        string[] models = [.. recorded.Outputs.Keys.Where(IsModel)];
        foreach (string model in models.Where(m => File.Exists(Path.Combine(folder, m))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(into, model))!);
            File.Copy(Path.Combine(folder, model), Path.Combine(into, model));
        }

        RejectsFile.Write(corpus.Rejects, into);
        return ReportFolder.Write(result with { Outputs = result.Outputs.SetItems(models.Select(m => KeyValuePair.Create(m, ""))) }, into, recorded.Culture, r => r with { Ledger = then });
    }

    internal static bool IsModel(string file) => file.StartsWith("models/", StringComparison.Ordinal) && !file.Contains("..", StringComparison.Ordinal);

    // Of an assessment that was changed since, they may speak of systems that it no longer has.
    private ImmutableArray<LearningCurve> Curves(AssessmentDefinition definition)
    {
        HashSet<string> names = [.. definition.Predictors.Select(p => p.Name)];
        return [.. CurvesFile.Read(folder).Where(c => names.Contains(c.Predictor) && (c.Rules is null || names.Contains(c.Rules)))];
    }
}
