using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Evaluation.Cascading;
using GlamRules.Predictions.Baselines;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads the predictors of an assessment and the pairs to compare.</summary>
internal static class PredictorsReader
{
    private static readonly string[] Sources = ["rules", "train", "model", "predictions", "cascade", "suggest"];
    private static readonly ObjectShape PredictorShape = AssessmentShape.Predictor(Shape.Any);
    private static readonly string[] Baselines = [MajorityBaseline.Name, FrequencyBaseline.Name];

    public static ImmutableArray<PredictorSpecification> Read(JsonObject assessment, string folder, DiagnosticBag diagnostics)
    {
        List<PredictorSpecification> predictors = [];
        assessment.Require("predictors");
        JsonValue? list = assessment.Of("predictors", JsonKind.Array);
        foreach (JsonValue item in list?.Items ?? [])
        {
            if (ReadOne(item, folder, diagnostics) is not { } read || LabelsFrom.Add(read, item, predictors, diagnostics) is not { } predictor)
            {
                continue;
            }

            if (Baselines.Contains(predictor.Name) || predictors.Exists(p => p.Name == predictor.Name))
            {
                diagnostics.Add(AssessmentProblems.RepeatedName, (item["name"] ?? item).Location, $"a predictor '{predictor.Name}' is there already");
                continue;
            }

            foreach (JsonValue stage in predictor.Cascade.IsEmpty ? [] : (item["cascade"]?.Items ?? []).Where(s => !Baselines.Contains(s.Text) && !predictors.Exists(p => p.Name == s.Text)))
            {
                if (stage.Text == predictor.Name)
                {
                    diagnostics.Add(AssessmentProblems.UnknownPredictor, stage.Location, $"the cascade '{predictor.Name}' asks itself", "Name predictors that stand above it.");
                }
                else
                {
                    Unknown(stage.Text, stage, predictors, diagnostics);
                }
            }

            CascadePlanReader.CheckStages(predictor, predictors, diagnostics);
            predictors.Add(predictor);
        }

        if (list is { Items.Length: 0 })
        {
            diagnostics.Add(AssessmentProblems.NoPredictors, list.Location, "the list is empty");
        }

        return [.. predictors];
    }

    /// <summary>The pairs, the simpler system first; where none are named, the first two predictors.</summary>
    public static ImmutableArray<(string A, string B)> ReadPairs(JsonObject assessment, ImmutableArray<PredictorSpecification> predictors, DiagnosticBag diagnostics)
    {
        if (assessment.Of("compare", JsonKind.Array) is not { } list)
        {
            return predictors.Length > 1 ? [(predictors[0].Name, predictors[1].Name)]
                : predictors.Length == 1 ? [(MajorityBaseline.Name, predictors[0].Name)] : [];
        }

        List<(string A, string B)> pairs = [];
        foreach (JsonValue item in list.Items)
        {
            if (item.Kind != JsonKind.Array || item.Items.Length != 2 || item.Items.Any(i => i.Kind != JsonKind.String) || item.Items[0].Text == item.Items[1].Text)
            {
                diagnostics.Add(AssessmentProblems.ComparedPair, item.Location, "this is no pair of two predictors' names");
                continue;
            }

            bool known = true;
            foreach (JsonValue name in item.Items.Where(i => !Baselines.Contains(i.Text) && !predictors.Any(p => p.Name == i.Text)))
            {
                Unknown(name.Text, name, predictors, diagnostics);
                known = false;
            }

            if (known && pairs.Contains((item.Items[0].Text, item.Items[1].Text)))
            {
                diagnostics.Add(AssessmentProblems.ComparedPair, item.Location, $"'{item.Items[0].Text}' and '{item.Items[1].Text}' are compared already", "Name each pair once.");
            }
            else if (known)
            {
                pairs.Add((item.Items[0].Text, item.Items[1].Text));
            }
        }

        return [.. pairs];
    }

    private static PredictorSpecification? ReadOne(JsonValue item, string folder, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(item, PredictorShape, diagnostics) is not { } json)
        {
            return null;
        }

        string? name = json.RequiredText("name");
        if (item["model"] is { Kind: JsonKind.Object } recipe && item["train"] is null)
        {
            diagnostics.Add(FileProblems.WrongType, recipe.Location, "'model' names a model that is trained already; this is a recipe for one", "Write \"train\": in place of \"model\":.");
            json.Close();
            return null;
        }

        string? rules = json.Text("rules");
        JsonValue? train = json.Of("train", JsonKind.Object);
        string? model = json.Text("model");
        string? predictions = json.Text("predictions");
        ImmutableArray<string> cascade = [.. (json.Texts("cascade") ?? []).Select(c => c.Text)];
        json.Text("labelsFrom");
        json.Word("by", LabelsFrom.Words);
        JsonValue? suggest = json.Of("suggest", JsonKind.Object);
        CascadePlan? plan = CascadePlanReader.Read(json, cascade);
        json.Close();
        string[] given = [.. Sources.Where(s => json.Any(s) is not null)];
        if (given.Length != 1 || (given[0] == "cascade" && cascade.Length < 2))
        {
            bool alone = given.Length == 1;
            diagnostics.Add(AssessmentProblems.PredictorSource, alone ? json.Any("cascade")!.Location : item.Location,
                given.Length == 0 ? "nothing says what this predictor is" : alone ? "a cascade needs two predictors or more" : $"{string.Join(" and ", given)} are given at once",
                alone ? "Name those to ask in turn, such as [\"rules\", \"model\"]." : null);
            return null;
        }

        return name is null ? null : new PredictorSpecification(name, At(rules), train, At(model), At(predictions), cascade, item) { Suggest = suggest, Plan = plan };

        string? At(string? path) => path is null ? null : TidyPath.Of(Path.Combine(folder, path));
    }

    private static void Unknown(string name, JsonValue place, IEnumerable<PredictorSpecification> predictors, DiagnosticBag diagnostics)
    {
        string[] known = [.. predictors.Select(p => p.Name), .. Baselines];
        diagnostics.Add(AssessmentProblems.UnknownPredictor, place.Location, $"there is no predictor '{name}'.{DidYouMean.Sentence(name, known)}", $"Known here: {string.Join(", ", known)}.");
    }
}
