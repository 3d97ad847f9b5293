using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaObject = System.Text.Json.Nodes.JsonObject;

namespace GlamRules.Diagnostics.Json.Shapes;

/// <summary>Writes shapes as JSON Schema, draft 7: what editors know best.</summary>
public static class JsonSchemaWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="title">What the schema is for.</param>
    /// <param name="root">The shape of the file.</param>
    /// <param name="definitions">Shapes that <see cref="NamedShape"/>s refer to, by name.</param>
    public static string Write(string title, Shape root, IReadOnlyDictionary<string, Shape> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        SchemaObject schema = new() { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach ((string name, JsonNode? value) in Of(root, isRoot: true).ToArray())
        {
            schema[name] = value?.DeepClone();
        }

        if (definitions.Count > 0)
        {
            schema["definitions"] = new SchemaObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)Of(d.Value))));
        }

        return schema.ToJsonString(Indented) + "\n";
    }

    private static SchemaObject Of(Shape shape, bool isRoot = false) => shape switch
    {
        TextShape => new SchemaObject { ["type"] = "string" },
        FlagShape => new SchemaObject { ["type"] = "boolean" },
        NothingShape => new SchemaObject { ["type"] = "null" },
        NumberShape number => OfNumber(number),
        WordShape word => new SchemaObject { ["enum"] = Array(word.Words.Select(w => (JsonNode)w)) },
        ListShape list => new SchemaObject { ["type"] = "array", ["items"] = Of(list.Item) },
        MapShape map => new SchemaObject { ["type"] = "object", ["additionalProperties"] = Of(map.Value) },
        ChoiceShape choice => new SchemaObject { ["anyOf"] = Array(choice.Shapes.Select(s => (JsonNode)Of(s))) },
        NamedShape named => new SchemaObject { ["$ref"] = $"#/definitions/{named.Name}" },
        AlternativeShape alternative => OfAlternative(alternative),
        ObjectShape known => OfObject(known, isRoot),
        _ => [],
    };

    private static SchemaObject OfNumber(NumberShape number)
    {
        SchemaObject schema = new() { ["type"] = number.IsWhole ? "integer" : "number" };
        if (number.From is not double.MinValue and not int.MinValue)
        {
            schema["minimum"] = Parse(number.From.ToString(CultureInfo.InvariantCulture));
        }

        if (number.To is not double.MaxValue and not int.MaxValue)
        {
            schema["maximum"] = Parse(number.To.ToString(CultureInfo.InvariantCulture));
        }

        return schema;
    }

    private static SchemaObject OfObject(ObjectShape shape, bool isRoot)
    {
        SchemaObject members = isRoot ? new SchemaObject { ["$schema"] = new SchemaObject { ["type"] = "string", ["description"] = "Where this schema stands, so that an editor can complete and explain." } } : [];
        foreach (Member member in shape.Members)
        {
            members[member.Name] = OfMember(member);
        }

        SchemaObject schema = new() { ["type"] = "object" };
        if (shape.Description.Length > 0)
        {
            schema["description"] = shape.Description;
        }

        if (shape.Snippet is { } snippet)
        {
            schema["defaultSnippets"] = new JsonArray(new SchemaObject { ["label"] = shape.Members[0].Name, ["description"] = shape.Description, ["body"] = Parse(snippet) });
        }

        schema["properties"] = members;
        if (shape.Members.Any(m => m.Required))
        {
            schema["required"] = Array(shape.Members.Where(m => m.Required).Select(m => (JsonNode)m.Name));
        }

        if (!shape.IsOpen)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    private static SchemaObject OfMember(Member member)
    {
        // In draft 7 nothing counts beside a $ref.
        SchemaObject schema = member.Shape is NamedShape named ? new SchemaObject { ["allOf"] = new JsonArray(Of(named)) } : Of(member.Shape);
        schema["description"] = member.Description;
        if (member.Default is { } value)
        {
            schema["default"] = Parse(value);
        }

        if (member.Example is { } example)
        {
            schema["examples"] = new JsonArray(Parse(example));
        }

        return schema;
    }

    private static SchemaObject OfAlternative(AlternativeShape shape) => new()
    {
        // For an editor that completes an empty file.
        ["properties"] = new SchemaObject { [shape.Member] = new SchemaObject { ["description"] = shape.With[shape.Member]!.Description } },
        ["if"] = new SchemaObject { ["required"] = new JsonArray(shape.Member) },
        ["then"] = OfObject(shape.With, isRoot: true),
        ["else"] = OfObject(shape.Without, isRoot: true),
    };

    private static JsonNode? Parse(string json) => JsonNode.Parse(json);

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);
}
