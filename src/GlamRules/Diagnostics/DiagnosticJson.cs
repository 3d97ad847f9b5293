using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Diagnostics;

/// <summary>Writes diagnostics as a JSON array, for editors and other programs.</summary>
public static class DiagnosticJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<Diagnostic> diagnostics) => JsonSerializer.Serialize(
        diagnostics.Select(d => new
        {
            d.Id,
            Severity = d.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" },
            d.Message,
            d.Help,
            d.Location.File,
            d.Location.Line,
            d.Location.Column,
            d.Location.Length,
        }),
        Options);
}
