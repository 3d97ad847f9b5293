using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Corpora.Packages;

/// <summary>Reads the <c>glamrules</c> member of a data package, or of an assessment over a package of others.</summary>
public static class CorpusKeyReader
{
    /// <summary>Reads the key; what is wrong is a diagnostic, and without a usable id the answer null.</summary>
    public static CorpusKey? Read(JsonValue value, ImmutableArray<ResourceDescription> resources, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(value, CorpusShape.Key, diagnostics) is not { } json)
        {
            return null;
        }

        FieldChecker fields = new(resources, diagnostics);
        string? id = json.RequiredText("id");
        CorpusKey key = new()
        {
            Id = id ?? "",
            Annotator = json.Text("annotator"),
            Resource = json.Text("resource"),
            Slices = ReadSlices(json, fields),
            Split = json.Of("split", JsonKind.Object) is { } split ? ReadSplit(split, SplitRule.Default, fields, diagnostics) : SplitRule.Default,
            Merge = ReadMerge(json),
            MaxRejects = json.Number("maxRejects", 0, 1) ?? 0.01,
            Tasks = ReadTasks(json, fields),
        };
        fields.Check(json.Any("id"), key.Id);
        fields.Check(json.Any("annotator"), key.Annotator);
        json.Close();
        return id is null ? null : key;
    }

    /// <summary>Reads a split over <paramref name="basis"/>, whose members hold where this one is silent.</summary>
    internal static SplitRule ReadSplit(JsonValue value, SplitRule basis, FieldChecker fields, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(value, CorpusShape.Split, diagnostics) is not { } json)
        {
            return basis;
        }

        SplitRule rule = new(
            json.Text("group") ?? basis.Group,
            json.Number("train", 0, 1) ?? basis.Train,
            json.Number("dev", 0, 1) ?? basis.Dev,
            json.Number("test", 0, 1) ?? basis.Test,
            json.Whole("seed", 0) ?? basis.Seed,
            json.Text("column") ?? basis.Column);
        fields.Check(json.Any("group"), rule.Group);
        fields.Check(json.Any("column"), rule.Column);
        json.Close();
        if (rule.Column is null && Math.Abs(rule.Train + rule.Dev + rule.Test - 1) > 1e-9)
        {
            diagnostics.Add(CorpusProblems.Shares, value.Location,
                FormattableString.Invariant($"train {rule.Train}, dev {rule.Dev} and test {rule.Test} add up to {rule.Train + rule.Dev + rule.Test:0.###}"));
        }

        return rule;
    }

    private static ImmutableArray<SliceDescription> ReadSlices(JsonObject json, FieldChecker fields)
    {
        List<SliceDescription> slices = [];
        foreach (JsonValue item in json.Of("slices", JsonKind.Array)?.Items ?? [])
        {
            SliceDescription? slice = item.Kind == JsonKind.String
                ? new SliceDescription(item.Text, item.Text, SliceDerivation.Value)
                : ReadDerived(item, json.Diagnostics);
            if (slice is null || !fields.Check(item.Kind == JsonKind.String ? item : item["field"], slice.Field))
            {
                continue;
            }

            if (slices.Exists(s => s.Name == slice.Name))
            {
                json.Diagnostics.Add(CorpusProblems.SliceName, item.Location, $"a slice '{slice.Name}' stands above already");
                continue;
            }

            slices.Add(slice);
        }

        return [.. slices];
    }

    private static SliceDescription? ReadDerived(JsonValue item, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(item, CorpusShape.Slice, diagnostics) is not { } json || json.RequiredText("field") is not { } field)
        {
            return null;
        }

        string? word = json.Word("as", "decade", "century", "first");
        string? name = json.Text("name");
        json.Close();
        return word switch
        {
            "decade" => new SliceDescription(name ?? "decade", field, SliceDerivation.Decade),
            "century" => new SliceDescription(name ?? "century", field, SliceDerivation.Century),
            "first" => new SliceDescription(name ?? field, field, SliceDerivation.First),
            _ => new SliceDescription(name ?? field, field, SliceDerivation.Value),
        };
    }

    private static FrozenDictionary<string, MergeRule> ReadMerge(JsonObject json)
    {
        Dictionary<string, MergeRule> rules = new(StringComparer.Ordinal);
        if (json.Any("merge") is { Kind: JsonKind.String })
        {
            rules["*"] = Parse(json.Word("merge", "first", "last", "all"));
        }
        else if (json.Of("merge", JsonKind.Object) is { } value && JsonObject.Open(value, "'merge'", json.Diagnostics) is { } merge)
        {
            foreach (JsonMember member in value.Members)
            {
                rules[member.Name] = Parse(merge.Word(member.Name, "first", "last", "all"));
            }
        }

        return rules.ToFrozenDictionary(StringComparer.Ordinal);

        static MergeRule Parse(string? word) => word switch { "last" => MergeRule.Last, "all" => MergeRule.All, _ => MergeRule.First };
    }

    private static ImmutableArray<TaskDescription> ReadTasks(JsonObject json, FieldChecker fields)
    {
        List<TaskDescription> tasks = [];
        foreach (JsonMember member in json.Of("tasks", JsonKind.Object)?.Members ?? [])
        {
            if (TaskReader.Read(member.Name, member.Value, fields, json.Diagnostics) is { } task)
            {
                tasks.Add(task);
            }
        }

        return [.. tasks];
    }
}
