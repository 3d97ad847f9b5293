using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Learning.Trainers;

namespace GlamRules.Learning;

/// <summary>The members of a recipe under <c>train</c>, for the schema of assessments.</summary>
public static class TrainingShape
{
    public static ObjectShape Recipe { get; } = new("'train'",
    [
        new("trainer", Shape.Word([.. TrainerNames.All]), "How the model learns; auto: chosen for the size of the corpus.") { Default = "\"auto\"" },
        new("text", Shape.TextOrTexts, "Fields of text that it reads; left out, those of the task.") { Example = "[\"title\"]" },
        new("features", Shape.TextOrTexts, "Further fields that it reads; left out, those of the task.") { Example = "[\"language\"]" },
        new("words", Shape.Whole(0, 5), "Up to how many words in a row are one feature; 0: none.") { Default = "2" },
        new("characters", Shape.OneOf(Shape.List(Shape.Whole(0, 10)), Shape.Whole(0, 0)), "From how many to how many characters in a row are one feature; 0: none.") { Default = "[2, 4]" },
        new("leastRecords", Shape.Whole(1), "In how many records a feature must occur; left out, chosen for the size of the corpus."),
        new("strength", Shape.Number(0, 1e6), "How strongly large weights are held back; left out, tuned."),
        new("balance", Shape.OneOf(Shape.Number(0, 1), Shape.Word("tuned")), "How far rare labels are helped: 0 not at all, 1 as if all were equally frequent; left out, tuned."),
    ])
    { Description = "How a model is trained." };
}
