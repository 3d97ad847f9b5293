using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Learning.Models;

/// <summary>Whether a model can serve a task and a corpus that it may never have seen.</summary>
internal static class ModelFit
{
    /// <summary>Every reason why not is a diagnostic of its own.</summary>
    public static bool Fits(ModelCard card, TaskDescription task, SourceLocation place, DiagnosticBag diagnostics)
    {
        string[] labels = [.. task.Labels.Select(l => l.Label)];
        string[] fields = [.. card.Fields.Where(f => task.Fields.IndexOf(f) < 0)];
        bool fits = true;
        if (card.Kind != task.Kind)
        {
            fits = Say(ModelProblems.OtherTask, $"it answers '{card.Kind.ToString().ToLowerInvariant()}', the task is '{task.Kind.ToString().ToLowerInvariant()}'");
        }

        if (labels.Length > 0 && card.Labels.Except(labels).Any())
        {
            fits = Say(ModelProblems.OtherLabels, $"it answers {string.Join(", ", card.Labels.Except(labels).Take(5))}, the task knows {string.Join(", ", labels.Take(5))}");
        }

        if (fields.Length > 0)
        {
            fits = Say(ModelProblems.OtherFields, $"it reads {string.Join(", ", fields)}, the task gives {string.Join(", ", task.Fields.Names)}");
        }

        return fits;

        bool Say(DiagnosticKind kind, string message)
        {
            diagnostics.Add(kind, place, message);
            return false;
        }
    }

    /// <summary>A warning where the model was fitted on other records than train and dev: those scored may be among them.</summary>
    public static void CompareRecords(ModelCard card, Corpus corpus, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (card.FittedOn != ModelTrainer.HashOf(corpus.Labelled(Split.Train).Concat(corpus.Labelled(Split.Dev))))
        {
            diagnostics.Add(ModelProblems.OtherRecords, place, card.CorpusHash == corpus.Hash
                ? "it was fitted on another division of this corpus: records that are scored may be among those it has seen"
                : "it was fitted on another corpus, or on another state of this one: records that are scored may be among those it has seen");
        }
    }
}
