using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Assessments.Reading;

/// <summary>The members of an assessment.</summary>
internal static class AssessmentShape
{
    public static readonly ObjectShape Stakeholder = new("a stakeholder",
    [
        new("name", Shape.Text, "Who.") { Required = true },
        new("role", Shape.Text, "In what role.") { Synonyms = ["function", "position", "job"], Example = "\"curator of printed books\"" },
        new("agreed", Shape.Text, "The day on which they agreed to the criteria.") { Synonyms = ["date", "agreed on", "signed"], Example = "\"2026-01-15\"" },
    ]);

    public static readonly ObjectShape Threshold = new("a threshold",
    [
        new("metric", Shape.Text, "A metric: of one label metric:label, of one slice metric@field=value, the worst slice min:metric@field.") { Synonyms = ["measure", "name"], Required = true, Example = "\"recall:Fiction\"" },
        new("atLeast", Shape.Number(), "The least value that will do.") { Synonyms = ["min", "minimum", "from", "least"], Example = "0.85" },
        new("atMost", Shape.Number(), "The largest value that will do.") { Synonyms = ["max", "maximum", "to", "most"] },
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
        new("optimise", Shape.Text, "The metric by which systems are compared, written as in a threshold.") { Synonyms = ["metric", "measure", "maximise", "maximize", "by", "primary metric"], Required = true, Example = "\"macro-f1\"" },
        new("margin", Shape.Number(0.0001), "The smallest difference that would matter in practice; at most 1, but for what is counted otherwise, such as cost.") { Synonyms = ["difference", "tolerance", "equivalence margin", "delta"], Required = true, Example = "0.03" },
        new("confidence", Shape.Number(0.5, 0.9999), "The confidence of intervals.") { Synonyms = ["level", "confidence level", "alpha"], Default = "0.95" },
        new("thresholds", Shape.List(Threshold), "What a system must reach to be considered at all; systems fall one threshold after the other, in this order.") { Synonyms = ["limits", "requirements", "constraints", "minimum"] },
        new("metrics", Shape.Map(Shape.Text), "Metrics of your own, by name: others, each with its weight, added up.") { Example = "{ \"balanced\": \"0.7*precision:Fiction + 0.3*recall:Fiction\" }" },
        new("costs", Costs, "What mistakes and work cost.") { Synonyms = ["weights", "penalties"] },
    ]);

    public static readonly Shape Thresholds = Shape.OneOf(Shape.Word("dev"), Shape.Map(Shape.Number(0, 1)));

    public static readonly ObjectShape Suggest = new("'suggest'",
    [
        new("rules", Shape.Whole(1, 1000), "The most rules that the set may have.") { Synonyms = ["most rules", "max rules", "limit"], Default = "100" },
        new("leastRecords", Shape.Whole(1, 1_000_000), "On how many records a rule must vote; left out, chosen for the size of the corpus.") { Synonyms = ["min records", "support", "min support"] },
    ]);

    public static readonly ObjectShape Assessment = Of(Shape.Any);

    /// <param name="recipe">What may stand under <c>train</c>.</param>
    public static ObjectShape Of(Shape recipe) => new("an assessment",
    [
        new("title", Shape.Text, "What the report is called.") { Synonyms = ["name", "heading"], Required = true },
        new("question", Shape.Text, "What is to be decided.") { Synonyms = ["decision", "purpose", "description"], Example = "\"Do we need machine learning to tell fiction from non-fiction by the title?\"" },
        new("corpus", Shape.Text, "Folder of the corpus.") { Synonyms = ["collection", "data", "dataset"], Default = "\".\"" },
        new("task", Shape.Text, "One of its tasks.") { Required = true, Example = "\"genre\"" },
        new("stakeholders", Shape.List(Stakeholder), "Who agreed to the criteria before anyone scored.") { Synonyms = ["people", "agreed by", "authors"] },
        new("predictors", Shape.List(Predictor(recipe)), "The systems; the baselines majority and random are always there.") { Synonyms = ["systems", "models", "candidates", "methods"], Required = true },
        new("compare", Shape.List(Shape.Texts), "Pairs to compare, the simpler system first; left out, the first two.") { Synonyms = ["comparisons", "pairs", "versus"], Example = "[[\"rules\", \"model\"]]" },
        new("criteria", Criteria, "By what the systems are judged.") { Synonyms = ["metrics", "goals", "measures", "evaluation"], Required = true },
        new("slices", Shape.Texts, "The slices of the corpus to look at; left out, all of them.") { Synonyms = ["groups", "breakdown", "facets"], Example = "[\"language\"]" },
        new("seed", Shape.Whole(0), "Drives all that is drawn by chance.") { Synonyms = ["random seed", "random"], Default = "1" },
        new("split", CorpusShape.Split, "Divides the records otherwise than the corpus says."),
        new("exploratory", Shape.Text, "Why no verdict may rest on this, where that is so.") { Synonyms = ["draft", "preliminary"] },
        new("glamrules", CorpusShape.Key, "What the corpus is, for a data package of others that does not say."),
    ])
    { Description = "The protocol of a comparison, written before anyone scores." };

    public static ObjectShape Predictor(Shape recipe) => new("a predictor",
    [
        new("name", Shape.Text, "Unique within the assessment.") { Required = true, Example = "\"rules\"" },
        new("rules", Shape.Text, "Folder of a rule set.") { Synonyms = ["ruleset", "rule set"], Example = "\"../../rules/genre-from-title\"" },
        new("train", recipe, "A model to train, by its recipe.") { Synonyms = ["training", "trainer", "recipe", "fit", "learn", "ml", "classifier"] },
        new("labelsFrom", Shape.Text, "With 'train': the name of a rule set above whose answers are learned, and no label that people gave.") { Example = "\"rules\"" },
        new("by", Shape.Word(LabelsFrom.Words), "With 'labelsFrom': votes, as the rule set resolves them; dawid-skene, weighed by how far each rule seems right.") { Default = "\"votes\"" },
        new("model", Shape.Text, "File of a trained model; one that is yet to be trained stands under train.") { Example = "\"genre.glammodel\"" },
        new("predictions", Shape.Text, "File with the answers of another system.") { Synonyms = ["answers", "file", "csv", "results"], Example = "\"vendor.csv\"" },
        new("suggest", Suggest, "A rule set found in train and dev.") { Synonyms = ["suggested"] },
        new("cascade", Shape.Texts, "Names of other predictors, asked in turn until one answers.") { Synonyms = ["chain", "fallback", "pipeline", "then", "hybrid"], Example = "[\"rules\", \"model\"]" },
        new("thresholds", Thresholds, "Of a cascade: how sure each must be to answer, from 0 to 1 by name, or \"dev\": chosen on dev, by least cost where costs are set, else by 'error'. Left out, each answers whenever it has something to say.") { Example = "{ \"rules\": 0.9, \"model\": 0.7 }" },
        new("error", Shape.Number(0, 1), "Of a cascade with thresholds from dev: the largest share of its answers that may be wrong there, whatever the costs; 0.05 where neither this nor costs are set.") { Example = "0.02" },
        new("human", Shape.Flag, "Of a cascade with thresholds: whether a person takes what none is sure of; else the last answers all that is left.") { Default = "true" },
    ]);
}
