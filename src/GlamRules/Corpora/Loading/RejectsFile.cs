using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Corpora.Loading;

/// <summary>Writes <c>rejects.jsonl</c>: a row skipped, a line.</summary>
public static class RejectsFile
{
    public const string FileName = "rejects.jsonl";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes beside, then renames; an empty list gives an empty file.</summary>
    public static void Write(IEnumerable<Reject> rejects, string folder)
    {
        string path = Path.Combine(folder, FileName);
        string beside = path + ".new";
        using (StreamWriter writer = new(beside, false, new UTF8Encoding(false)) { NewLine = "\n" })
        {
            foreach (Reject reject in rejects)
            {
                writer.WriteLine(JsonSerializer.Serialize(reject, Options));
            }
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>The line of one row in UTF-8, without its end.</summary>
    internal static byte[] Line(Reject reject) => JsonSerializer.SerializeToUtf8Bytes(reject, Options);
}
