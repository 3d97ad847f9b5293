using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Applying.Writing;

/// <summary>How lines of JSON are written: letters of every language as they are.</summary>
internal static class JsonLines
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
