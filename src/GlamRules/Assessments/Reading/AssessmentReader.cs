using System.Collections.Immutable;
using System.Security.Cryptography;
using GlamRules.Assessments.Answering;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads <c>&lt;task&gt;.assessment.json</c> and the description of the corpus that it names.</summary>
public static class AssessmentReader
{
    /// <summary>How the files' names end.</summary>
    public const string Ending = ".assessment.json";

    /// <summary>Reads an assessment; what is wrong is a diagnostic, and with an error among them the answer null.</summary>
    public static AssessmentFile? Read(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (JsonParser.Load(path, diagnostics) is not { } root || JsonObject.Open(root, AssessmentShape.Assessment, diagnostics) is not { } json)
        {
            return null;
        }

        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        string corpusFolder = TidyPath.Of(Path.Combine(folder, json.Text("corpus") ?? "."));
        CorpusDescription? corpus = ReadCorpus(json, corpusFolder, diagnostics);
        TaskDescription? task = ReadTask(json, corpus, diagnostics);
        ImmutableArray<PredictorSpecification> predictors = PredictorsReader.Read(json, folder, diagnostics);
        AssessmentDefinition definition = new()
        {
            Path = path,
            Hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))),
            Title = json.RequiredText("title") ?? "",
            Question = json.Text("question") ?? "",
            Corpus = corpusFolder,
            Task = task?.Name ?? "",
            Stakeholders = ReadStakeholders(json, diagnostics),
            Predictors = predictors,
            Compare = PredictorsReader.ReadPairs(json, predictors, diagnostics),
            Criteria = CriteriaReader.Read(json, task, corpus?.Key, diagnostics, out ImmutableArray<NamedSlice> named),
            NamedSlices = named,
            Slices = ReadSlices(json, corpus?.Key, diagnostics),
            Seed = json.Whole("seed", 0) ?? 1,
            Exploratory = json.Text("exploratory"),
            Answers = AnswersFile.Read(AnswersFile.PathFor(path), diagnostics),
            Source = root,
        };
        SplitRule? split = json.Of("split", JsonKind.Object) is { } value && corpus?.Key is { } key
            ? CorpusKeyReader.ReadSplit(value, key.Split, new FieldChecker(corpus.Resources, diagnostics), diagnostics)
            : null;
        json.Close();
        return diagnostics.HasErrors || corpus?.Key is null || task is null ? null : new AssessmentFile(definition, corpus, split);
    }

    // A package of others has no key of ours: the assessment gives it; ours may be overridden in the same way.
    private static CorpusDescription? ReadCorpus(JsonObject json, string folder, DiagnosticBag diagnostics)
    {
        CorpusDescription? corpus = DataPackageReader.Read(folder, diagnostics);
        if (json.Any("glamrules") is { } value && corpus is not null)
        {
            return corpus with { Key = CorpusKeyReader.Read(value, corpus.Resources, diagnostics) };
        }

        if (corpus is { Key: null } && !diagnostics.HasErrors)
        {
            diagnostics.Add(CorpusProblems.NoKey, corpus.Location, $"the package '{corpus.Name}' does not say what its records and tasks are");
        }

        return corpus;
    }

    private static TaskDescription? ReadTask(JsonObject json, CorpusDescription? corpus, DiagnosticBag diagnostics)
    {
        string? name = json.RequiredText("task");
        if (name is null || corpus?.Key is not { } key)
        {
            return null;
        }

        TaskDescription? task = key.Tasks.FirstOrDefault(t => t.Name == name);
        if (task is null)
        {
            string[] known = [.. key.Tasks.Select(t => t.Name)];
            diagnostics.Add(CorpusProblems.UnknownTask, json.Any("task")!.Location,
                $"the corpus has no task '{name}'.{DidYouMean.Sentence(name, known)}", $"Its tasks: {string.Join(", ", known)}.");
        }

        return task;
    }

    private static ImmutableArray<Stakeholder> ReadStakeholders(JsonObject json, DiagnosticBag diagnostics)
    {
        List<Stakeholder> stakeholders = [];
        foreach (JsonValue item in json.Of("stakeholders", JsonKind.Array)?.Items ?? [])
        {
            if (JsonObject.Open(item, AssessmentShape.Stakeholder, diagnostics) is { } one && one.RequiredText("name") is { } name)
            {
                stakeholders.Add(new Stakeholder(name, one.Text("role") ?? "", one.Text("agreed")));
                one.Close();
            }
        }

        return [.. stakeholders];
    }

    private static ImmutableArray<string> ReadSlices(JsonObject json, CorpusKey? key, DiagnosticBag diagnostics)
    {
        if (json.Texts("slices") is not { } asked)
        {
            return key is null ? [] : [.. key.Slices.Select(s => s.Name)];
        }

        List<string> slices = [];
        foreach (JsonValue item in asked)
        {
            if (key is not null && !key.Slices.Any(s => s.Name == item.Text))
            {
                string[] known = [.. key.Slices.Select(s => s.Name)];
                diagnostics.Add(AssessmentProblems.UnknownSlice, item.Location,
                    $"the corpus has no slice '{item.Text}'.{DidYouMean.Sentence(item.Text, known)}",
                    known.Length == 0 ? "It describes none: add 'slices' to its glamrules member." : $"Its slices: {string.Join(", ", known)}.");
                continue;
            }

            slices.Add(item.Text);
        }

        return [.. slices];
    }
}
