using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Corpora.Packages;

/// <summary>Reads one resource of a data package (Frictionless Data Resource and Table Schema).</summary>
internal static class ResourceReader
{
    public static ResourceDescription? Read(JsonValue value, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(value, "a resource", diagnostics) is not { } json || !json.Require("path"))
        {
            return null;
        }

        ImmutableArray<string> paths = [.. (json.Texts("path", orOne: true) ?? []).Select(p => p.Text)];
        if (paths.IsEmpty || Format(json, paths[0]) is not { } format)
        {
            return null;
        }

        JsonObject? schema = json.Of("schema", JsonKind.Object) is { } s ? JsonObject.Open(s, "a schema", diagnostics) : null;
        return new ResourceDescription
        {
            Name = json.Text("name") ?? Path.GetFileNameWithoutExtension(paths[0]),
            Paths = paths,
            LocalFile = LocalFile(json),
            Format = format,
            Encoding = Encoding(json),
            Dialect = ReadDialect(json, format),
            Fields = schema is null ? [] : ReadFields(schema),
            MissingValues = schema?.Texts("missingValues") is { } missing ? [.. missing.Select(m => m.Text)] : [""],
            ForeignKeys = schema is null ? [] : ReadForeignKeys(schema),
            Bytes = (long?)json.Number("bytes", 0),
            Sha256 = Sha256(json),
            Location = value.Location,
        };
    }

    // A name and no path: what is downloaded must not land anywhere else.
    private static string? LocalFile(JsonObject json)
    {
        if (json.Of("glamrules", JsonKind.Object)?["file"] is not { } value)
        {
            return null;
        }

        if (value.Text.Length > 0 && value.Text is not ("." or "..") && value.Text.IndexOfAny(['/', '\\', ':']) < 0)
        {
            return value.Text;
        }

        json.Diagnostics.Add(FileProblems.Outside, value.Location, $"'{value.Text}' is no plain file name", "Write the name of a file without a folder.");
        return null;
    }

    private static string? Sha256(JsonObject json)
    {
        if (json.Of("hash", JsonKind.String) is not { } value)
        {
            return null;
        }

        string digits = value.Text.StartsWith("sha256:", StringComparison.OrdinalIgnoreCase) ? value.Text[7..] : "";
        if (digits.Length == 64 && digits.All(char.IsAsciiHexDigit))
        {
            return digits.ToLowerInvariant();
        }

        json.Diagnostics.Add(FileProblems.OutOfRange, value.Location, "'hash' must be 'sha256:' and 64 hexadecimal digits", "Write what sha256sum says of the file, with sha256: before it, or leave 'hash' out.");
        return null;
    }

    private static string? Format(JsonObject json, string path)
    {
        JsonValue? declared = json.Of("format", JsonKind.String);
        string format = declared?.Text ?? Path.GetExtension(path).TrimStart('.');
        if (DataFormat.Find(format) is { } known)
        {
            return known.Name;
        }

        json.Diagnostics.Add(CorpusProblems.UnknownFormat, (declared ?? json.Value["path"]!).Location, $"the format '{format}' can't be read");
        return null;
    }

    private static string? Encoding(JsonObject json)
    {
        if (json.Of("encoding", JsonKind.String) is not { } declared)
        {
            return null;
        }

        if (TextEncodings.Find(declared.Text) is null)
        {
            json.Diagnostics.Add(CorpusProblems.UnknownEncoding, declared.Location, $"the encoding '{declared.Text}' is not known");
        }

        return declared.Text;
    }

    private static Dialect ReadDialect(JsonObject json, string format)
    {
        char? delimiter = format == "tsv" ? '\t' : null;
        if (json.Of("dialect", JsonKind.Object) is not { } value || JsonObject.Open(value, "a dialect", json.Diagnostics) is not { } dialect)
        {
            return new Dialect(delimiter);
        }

        return new Dialect(
            Character(dialect, "delimiter") ?? delimiter,
            dialect.Any("quoteChar") is { Kind: JsonKind.String, Text: "" } ? '\0' : Character(dialect, "quoteChar") ?? '"',
            dialect.Flag("header") ?? true,
            Character(dialect, "commentChar"));
    }

    private static char? Character(JsonObject json, string name)
    {
        JsonValue? value = json.Of(name, JsonKind.String);
        if (value is null || (value.Text.Length == 1 && char.IsAscii(value.Text[0])))
        {
            return value?.Text[0];
        }

        json.Diagnostics.Add(FileProblems.OutOfRange, value.Location, $"'{name}' must be one ASCII character", $"Write one character, such as \"{name}\": \";\"; a tab is \\t.");
        return null;
    }

    private static ImmutableArray<FieldDescription> ReadFields(JsonObject schema)
    {
        List<FieldDescription> fields = [];
        foreach (JsonValue item in schema.Of("fields", JsonKind.Array)?.Items ?? [])
        {
            if (JsonObject.Open(item, "a field", schema.Diagnostics) is { } field && field.RequiredText("name") is { } name)
            {
                string type = field.Text("type") ?? "string";
                string? separator = type == "list" ? field.Text("delimiter") ?? "," : field.Of("glamrules", JsonKind.Object)?["separator"]?.Text;
                fields.Add(new FieldDescription(name, type, separator) { Description = item["description"] is { Kind: JsonKind.String } said ? said.Text : "" });
            }
        }

        return [.. fields];
    }

    private static ImmutableArray<ForeignKey> ReadForeignKeys(JsonObject schema)
    {
        List<ForeignKey> keys = [];
        foreach (JsonValue item in schema.Of("foreignKeys", JsonKind.Array)?.Items ?? [])
        {
            if (JsonObject.Open(item, "a foreign key", schema.Diagnostics) is { } key && key.Require("fields") && key.Require("reference")
                && key.Of("reference", JsonKind.Object) is { } referenceValue
                && JsonObject.Open(referenceValue, "a reference", schema.Diagnostics) is { } reference && reference.Require("fields"))
            {
                keys.Add(new ForeignKey(
                    [.. (key.Texts("fields", orOne: true) ?? []).Select(f => f.Text)],
                    reference.Text("resource") ?? "",
                    [.. (reference.Texts("fields", orOne: true) ?? []).Select(f => f.Text)]));
            }
        }

        return [.. keys];
    }
}
