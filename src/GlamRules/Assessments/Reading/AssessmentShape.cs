using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Assessments.Reading;

/// <summary>The members of an assessment.</summary>
internal static class AssessmentShape
{
    public static readonly ObjectShape Stakeholder = new("a stakeholder",
    [
        new("name", Shape.Text, "Who.") { Required = true },
        new("role", Shape.Text, "In what role.") { Example = "\"curator of printed books\"" },
        new("agreed", Shape.Text, "The day on which they agreed to the criteria.") { Example = "\"2026-01-15\"" },
    ]);

    public static readonly ObjectShape Threshold = new("a threshold",
    [
        new("metric", Shape.Text, "A metric: of one label metric:label, of one slice metric@field=value, the worst slice min:metric@field.") { Required = true, Example = "\"recall:Fiction\"" },
        new("atLeast", Shape.Number(), "The least value that will do.") { Example = "0.85" },
        new("atMost", Shape.Number(), "The largest value that will do."),
    ]);

    public static readonly ObjectShape Costs = new("'costs'",
    [
        new("unit", Shape.Text, "What the costs are counted in.") { Example = "\"EUR\"" },
        new("error", Shape.Number(0), "Any error that is not named; left out, as much as the dearest that is."),
        new("abstain", Shape.Number(0), "A record left without an answer, of itself; where 'human' is left out too, as much as an error.") { Example = "0.5" },
        new("human", Shape.Number(0), "A look by a person, as at every record left without an answer.") { Example = "0.2" },
        new("label", Shape.Number(0), "The price of labelling one record to train on.") { Example = "0.3" },
        new("training", Shape.Number(0), "The price of training a model and keeping it.") { Example = "2000" },
    ])
    {
        Description = "What mistakes and work cost. Beside these members stand single errors: gold>answer with two labels, such as \"Fiction>Non-fiction\": 5; in sets of labels \"miss:people\": 3 and \"falseAlarm:people\": 1.",
        IsOpen = true,
    };

    public static readonly ObjectShape Criteria = new("'criteria'",
    [
        new("optimise", Shape.Text, "The metric by which systems are compared, written as in a threshold.") { Required = true, Example = "\"macro-f1\"" },
        new("margin", Shape.Number(0.0001), "The smallest difference that would matter in practice; at most 1, but for what is counted otherwise, such as cost.") { Required = true, Example = "0.03" },
        new("confidence", Shape.Number(0.5, 0.9999), "The confidence of intervals.") { Default = "0.95" },
        new("thresholds", Shape.List(Threshold), "What a system must reach to be considered at all; systems fall one threshold after the other, in this order."),
        new("metrics", Shape.Map(Shape.Text), "Metrics of your own, by name: others, each with its weight, added up.") { Example = "{ \"balanced\": \"0.7*precision:Fiction + 0.3*recall:Fiction\" }" },
        new("costs", Costs, "What mistakes and work cost."),
    ]);

    public static readonly Shape Thresholds = Shape.OneOf(Shape.Word("dev"), Shape.Map(Shape.Number(0, 1)));

    public static readonly ObjectShape Suggest = new("'suggest'",
    [
        new("rules", Shape.Whole(1, 1000), "The most rules that the set may have.") { Default = "100" },
        new("leastRecords", Shape.Whole(1, 1_000_000), "On how many records a rule must vote; left out, chosen for the size of the corpus."),
    ]);

    public static readonly ObjectShape Assessment = Of(Shape.Any);

    /// <param name="recipe">What may stand under <c>train</c>.</param>
    public static ObjectShape Of(Shape recipe) => new("an assessment",
    [
        new("title", Shape.Text, "What the report is called.") { Required = true },
        new("question", Shape.Text, "What is to be decided.") { Example = "\"Do we need machine learning to tell fiction from non-fiction by the title?\"" },
        new("corpus", Shape.Text, "Folder of the corpus.") { Default = "\".\"" },
        new("task", Shape.Text, "One of its tasks.") { Required = true, Example = "\"genre\"" },
        new("stakeholders", Shape.List(Stakeholder), "Who agreed to the criteria before anyone scored."),
        new("predictors", Shape.List(Predictor(recipe)), "The systems; the baselines majority and random are always there.") { Required = true },
        new("compare", Shape.List(Shape.Texts), "Pairs to compare, the simpler system first; left out, the first two.") { Example = "[[\"rules\", \"model\"]]" },
        new("criteria", Criteria, "By what the systems are judged.") { Required = true },
        new("slices", Shape.Texts, "The slices of the corpus to look at; left out, all of them.") { Example = "[\"language\"]" },
        new("seed", Shape.Whole(0), "Drives all that is drawn by chance.") { Default = "1" },
        new("split", CorpusShape.Split, "Divides the records otherwise than the corpus says."),
        new("exploratory", Shape.Text, "Why no verdict may rest on this, where that is so."),
        new("glamrules", CorpusShape.Key, "What the corpus is, for a data package of others that does not say."),
    ])
    { Description = "The protocol of a comparison, written before anyone scores." };

    public static ObjectShape Predictor(Shape recipe) => new("a predictor",
    [
        new("name", Shape.Text, "Unique within the assessment.") { Required = true, Example = "\"rules\"" },
        new("rules", Shape.Text, "Folder of a rule set.") { Example = "\"../../rules/genre-from-title\"" },
        new("train", recipe, "A model to train, by its recipe."),
        new("model", Shape.Text, "Folder of a trained model."),
        new("predictions", Shape.Text, "File with the answers of another system.") { Example = "\"vendor.csv\"" },
        new("suggest", Suggest, "A rule set found in train and dev."),
        new("cascade", Shape.Texts, "Names of other predictors, asked in turn until one answers.") { Example = "[\"rules\", \"model\"]" },
        new("thresholds", Thresholds, "Of a cascade: how sure each must be to answer, from 0 to 1 by name, or \"dev\": chosen on dev, by least cost where costs are set, else by 'error'. Left out, each answers whenever it has something to say.") { Example = "{ \"rules\": 0.9, \"model\": 0.7 }" },
        new("error", Shape.Number(0, 1), "Of a cascade with thresholds from dev: the largest share of its answers that may be wrong there, whatever the costs; 0.05 where neither this nor costs are set.") { Example = "0.02" },
        new("human", Shape.Flag, "Of a cascade with thresholds: whether a person takes what none is sure of; else the last answers all that is left.") { Default = "true" },
    ]);
}
