using GlamRules.Assessments.Running;
using GlamRules.Assessments.Scaffolding;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Learning;

namespace GlamRules.Cli.Commands;

/// <summary>Scores rules and a quick model on dev for a new assessment.</summary>
internal static class DevScoring
{
    /// <summary>What the rule set is called among the systems.</summary>
    public const string Rules = "rules";

    // The recipe that the new assessment will have.
    private const string Recipe = """{ "trainer": "auto" }""";

    /// <summary>The figures; null where data or rules can't be read: <c>check</c> says why.</summary>
    public static DevFigures? Run(CorpusDescription described, string task, string? rules, NewAssessmentRequest request, CancellationToken cancellation)
    {
        DiagnosticBag unheard = new();
        if (CorpusLoader.Load(described, task, request.Load, unheard) is not { } corpus || unheard.HasErrors)
        {
            return null;
        }

        List<PredictorSource> sources = [];
        if (rules is not null && PredictorFactory.OfRules(Rules, rules, corpus.Task, request.Permission, unheard) is { } set)
        {
            sources.Add(set);
        }

        if (!request.Quick && corpus.Task.Kind is TaskKind.Label or TaskKind.Labels
            && TrainingOptions.Read(JsonParser.Parse(new SourceText("", Recipe), unheard)!, corpus.Task, unheard) is { } options)
        {
            sources.Add(PredictorSource.Of("model", new ModelTrainer(options)));
        }

        return unheard.HasErrors ? null : DevFigures.Of(corpus, sources, cancellation);
    }
}
