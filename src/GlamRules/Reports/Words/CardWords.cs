using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Reports.Words;

/// <summary>What cards say beside the figures.</summary>
public static class CardWords
{
    public const string NotStated = "not stated";

    public const string NoDescription = "No description is stated.";

    public const string NoAnnotators = "Who labelled it, and how far people would agree, is not stated.";

    public const string Missing = "No file says the following; whoever passes this on should.";

    public const string Features = "What moved records furthest towards each label while it learned.";

    public const string Harm = "These rules look for words that may hurt, or say how they may do harm.";

    public const string NoHarm = "No rule states a harm that it may do.";

    public static ImmutableArray<string> DatasetQuestions { get; } =
    [
        "Who the people are that it describes or that labelled it, and whether they know.",
        "Whether it holds personal data, or language that hurts.",
        "How its records were chosen, and what was left out.",
        "Who looks after it, and whom to write to.",
    ];

    public static ImmutableArray<string> ModelQuestions { get; } =
    [
        "Under what licence it may be used.",
        "What it must not be used for.",
        "What a wrong answer does to whom, and who corrects it.",
        "Who looks after it, and when it is measured again.",
    ];

    public static ImmutableArray<string> RulesQuestions { get; } =
    [
        "Under what licence they may be used.",
        "What they must not be used for.",
        "What a wrong answer does to whom, and who corrects it.",
        "Who looks after them, and when they are measured again.",
    ];

    public static string Task(TaskKind kind) => kind switch
    {
        TaskKind.Label => "exactly one label a record",
        TaskKind.Labels => "any number of labels a record",
        TaskKind.Value => "a value a record",
        _ => "stretches of text, each with a type",
    };

    /// <summary>What an assessment calls a system, and where it was measured.</summary>
    public static string Title(AssessedPredictor predictor, AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        ArgumentNullException.ThrowIfNull(result);
        return $"{(predictor.Result.Kind == PredictorKind.Rules ? "Rules" : "Model")} “{predictor.Name}”, measured on {result.Corpus.Title}";
    }

    public static string Purpose(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        string question = result.Definition.Question.Trim();
        return $"It was measured for the assessment “{result.Definition.Title}”.{(question.Length > 0 ? $" The question there: {question}" : "")}";
    }

    /// <summary>From what a model learned.</summary>
    public static string Learned(PredictorSpecification? named, AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return named is { LabelsFrom: { } rules } ? $"those that the rules “{rules.Name}” give, not people’s"
            : named?.Train is not null ? $"those of {result.Corpus.Title}, train and dev"
            : "";
    }

    public static string Scored(AssessmentResult result, AssessedPredictor predictor, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(predictor);
        ArgumentNullException.ThrowIfNull(words);
        string split = result.Split is null ? "all labelled records" : $"the labelled records of the {result.Split.ToString()!.ToLowerInvariant()} split";
        return $"Measured on {split} of {result.Corpus.Title}, {words.Number(predictor.Result.N)} in number: {words.Number(predictor.Result.Answered)} answered, {words.Number(predictor.Result.Abstained)} left without an answer, {words.Number(predictor.Result.Faults)} failed."
            + (predictor.Result.EliminatedBy is { } by ? $" A threshold leaves it out: {MetricWords.Name(by)}." : "");
    }

    public static string OneCorpus(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return $"All figures are of one corpus, {result.Corpus.Title}. How it does elsewhere is not known.";
    }

    public static string Annotators(int people, int judged, int unanimous, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return $"{Wording.Capital(words.SmallCount(people, "annotator"))} labelled the records scored. "
            + (judged == 0
                ? "No record has labels of two of them, so that nothing is known of how far they agree."
                : $"Two or more labelled {words.Count(judged, "record")}; on {words.Number(unanimous)} of these they say the same ({words.Percent(unanimous / (double)judged)}). Who they are is not stated.");
    }

    public static string Rejects(int rows, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return $"{words.Count(rows, "row")} of the data could not be read and {(rows == 1 ? "was" : "were")} skipped.";
    }
}
