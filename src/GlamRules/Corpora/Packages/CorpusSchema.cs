using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Corpora.Packages;

/// <summary><c>corpus.schema.json</c>: the schema of <c>datapackage.json</c> with our key.</summary>
public static class CorpusSchema
{
    public const string FileName = "corpus.schema.json";

    public static string Write() => JsonSchemaWriter.Write("GlamRules: the description of a corpus", CorpusShape.Package, new Dictionary<string, Shape>());
}
