using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Assessments.Reading;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Assessments.Sealing;

/// <summary>Draws up the protocol of an assessment over its corpus.</summary>
public static class ProtocolWriter
{
    /// <param name="file">An assessment as read from its file.</param>
    /// <param name="corpus">Its corpus, loaded for its task.</param>
    public static Protocol Write(AssessmentFile file, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(corpus);
        AssessmentDefinition definition = file.Definition;
        return Write(json =>
        {
            json.WriteString("question", definition.Question);
            WriteStakeholders(definition, json);
            json.WritePropertyName("criteria");
            WriteCriteria(definition, json);
            Texts(json, "compare", definition.Compare.Select(c => $"{c.A} / {c.B}"));
            Texts(json, "slices", definition.Slices);
            json.WriteNumber("seed", definition.Seed);
            json.WriteString("task", definition.Task);
            WriteCorpus(corpus, json);
            json.WriteStartObject("predictors");
            foreach (PredictorSpecification predictor in definition.Predictors)
            {
                json.WriteStartObject(predictor.Name);
                WritePredictor(predictor, json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }

    /// <summary>That of a corpus alone, for a verb that scores no predictor.</summary>
    public static Protocol Write(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Write(json => WriteCorpus(corpus, json));
    }

    private static Protocol Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Protocol.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteStakeholders(AssessmentDefinition definition, Utf8JsonWriter json)
    {
        json.WriteStartArray("stakeholders");
        foreach (Stakeholder one in definition.Stakeholders)
        {
            json.WriteStartObject();
            json.WriteString("name", one.Name);
            json.WriteString("role", one.Role);
            json.WriteString("agreed", one.Agreed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // As written in the file, and what holds where a member was left out: whatever criteria may come to hold is sealed.
    private static void WriteCriteria(AssessmentDefinition definition, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonValue? written = definition.Source?["criteria"];
        foreach (JsonMember member in written?.Members ?? [])
        {
            json.WritePropertyName(member.Name);
            json.WriteRawValue(CanonicalJson.Of(member.Value));
        }

        foreach (Member member in AssessmentShape.Criteria.Members.Where(m => m.Default is not null && written?[m.Name] is null))
        {
            json.WritePropertyName(member.Name);
            json.WriteRawValue(member.Default!);
        }

        json.WriteEndObject();
    }

    private static void WriteCorpus(Corpus corpus, Utf8JsonWriter json)
    {
        SplitRule split = corpus.SplitRule;
        json.WriteStartObject("corpus");
        json.WriteString("data", corpus.Hash);
        json.WriteString("records", HashOf(corpus));
        Texts(json, "fields", corpus.Task.Fields.Names);
        Texts(json, "labels", corpus.Task.Labels.Select(l => l.Label));
        json.WriteStartObject("split");
        json.WriteString("group", split.Group);
        json.WriteString("column", split.Column);
        json.WriteNumber("train", split.Train);
        json.WriteNumber("dev", split.Dev);
        json.WriteNumber("test", split.Test);
        json.WriteNumber("seed", split.Seed);
        json.WriteEndObject();
        json.WriteEndObject();
        TestSketch test = TestSketch.Of(corpus);
        json.WriteStartObject("test");
        json.WriteNumber("records", test.Records);
        json.WriteString("sketch", test.Text);
        json.WriteEndObject();
    }

    // What stands beside the source of a predictor; a test holds that none is left out.
    internal static readonly string[] Options = ["labelsFrom", "by", "thresholds", "error", "human"];

    private static void WritePredictor(PredictorSpecification predictor, Utf8JsonWriter json)
    {
        if (predictor.Rules is { } folder)
        {
            RuleFiles files = RuleFiles.Of(folder);
            Hashes(json, "files", files.Files);
            Hashes(json, "rules", files.Rules);
        }

        foreach ((string name, JsonValue? recipe) in new[] { ("train", predictor.Train), ("suggest", predictor.Suggest) })
        {
            if (recipe is not null)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(CanonicalJson.Of(recipe));
            }
        }

        foreach ((string name, string? path) in new[] { ("model", predictor.Model), ("predictions", predictor.Predictions) })
        {
            if (path is not null)
            {
                json.WriteString(name, File.Exists(path) ? DataHash.OfFile(path) : "");
            }
        }

        if (!predictor.Cascade.IsEmpty)
        {
            Texts(json, "cascade", predictor.Cascade);
        }

        foreach (string member in Options)
        {
            if (predictor.Source[member] is { } value)
            {
                json.WritePropertyName(member);
                json.WriteRawValue(CanonicalJson.Of(value));
            }
        }
    }

    private static void Hashes(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> hashes)
    {
        json.WriteStartObject(name);
        foreach ((string file, string hash) in hashes)
        {
            json.WriteString(file, hash);
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    // Id, split, gold and slices of every record in order: the same data may be labelled or divided otherwise.
    private static string HashOf(Corpus corpus)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (LabelledRecord record in corpus.Records)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{record.Id}\u001F{(int)record.Split}\u001F{record.Gold}\u001F{string.Join('\u001E', record.Slices)}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
