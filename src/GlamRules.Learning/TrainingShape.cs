using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Learning.Trainers;

namespace GlamRules.Learning;

/// <summary>The members of a recipe under <c>train</c>, for the schema of assessments.</summary>
public static class TrainingShape
{
    public static ObjectShape Recipe { get; } = new("'train'",
    [
        new("trainer", Shape.Word([.. TrainerNames.All]), "How the model learns; auto: chosen for the size of the corpus.") { Synonyms = ["algorithm", "method", "type", "kind", "model", "classifier"], Default = "\"auto\"" },
        new("text", Shape.TextOrTexts, "Fields of text that it reads; left out, those of the task.") { Synonyms = ["fields", "texts", "field"], Example = "[\"title\"]" },
        new("features", Shape.TextOrTexts, "Further fields that it reads; left out, those of the task.") { Synonyms = ["columns", "inputs"], Example = "[\"language\"]" },
        new("words", Shape.Whole(0, 5), "Up to how many words in a row are one feature; 0: none.") { Synonyms = ["ngrams", "word ngrams"], Default = "2" },
        new("characters", Shape.OneOf(Shape.List(Shape.Whole(0, 10)), Shape.Whole(0, 0)), "From how many to how many characters in a row are one feature; 0: none.") { Synonyms = ["chars", "char ngrams", "character ngrams"], Default = "[2, 4]" },
        new("leastRecords", Shape.Whole(1), "In how many records a feature must occur; left out, chosen for the size of the corpus.") { Synonyms = ["min df", "min records", "min support"] },
        new("strength", Shape.Number(0, 1e6), "How strongly large weights are held back; left out, tuned.") { Synonyms = ["l2", "regularisation", "regularization", "penalty", "c"] },
        new("balance", Shape.OneOf(Shape.Number(0, 1), Shape.Word("tuned")), "How far rare labels are helped: 0 not at all, 1 as if all were equally frequent; left out, tuned.") { Synonyms = ["class weight", "weights"] },
    ])
    { Description = "How a model is trained." };
}
