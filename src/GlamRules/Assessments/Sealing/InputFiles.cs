using System.Collections.Immutable;
using GlamRules.Assessments.Answering;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;

namespace GlamRules.Assessments.Sealing;

/// <summary>Lists what a run reads.</summary>
public static class InputFiles
{
    /// <summary>In the order of their roles; a missing file is left out.</summary>
    public static ImmutableArray<InputFile> Of(AssessmentDefinition definition, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Of(definition, corpus.Description.Location.File, corpus.Files);
    }

    /// <summary>The same without a corpus at hand.</summary>
    /// <param name="definition">The assessment.</param>
    /// <param name="package">Path of the data package.</param>
    /// <param name="data">Paths of the data files.</param>
    public static ImmutableArray<InputFile> Of(AssessmentDefinition definition, string package, ImmutableArray<string> data)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return
        [
            .. One("assessment", null, definition.Path),
            .. One("datapackage", null, package),
            .. data.SelectMany(f => One("data", null, f)),
            .. definition.Predictors.SelectMany(OfPredictor),
            .. One("answers", null, AnswersFile.PathFor(definition.Path)),
            .. One("seal", null, SealFile.PathFor(definition.Path)),
        ];
    }

    private static IEnumerable<InputFile> OfPredictor(PredictorSpecification predictor) =>
    [
        .. predictor.Rules is { } folder ? RuleFiles.Names(folder).SelectMany(f => One("rules", predictor.Name, Path.Combine(folder, f), f)) : [],
        .. predictor.Model is { } model ? One("model", predictor.Name, model) : [],
        .. predictor.Predictions is { } predictions ? One("predictions", predictor.Name, predictions) : [],
    ];

    private static IEnumerable<InputFile> One(string role, string? of, string path, string? name = null) =>
        File.Exists(path) ? [new InputFile(role, of, name ?? Path.GetFileName(path), DataHash.OfFile(path))] : [];
}
