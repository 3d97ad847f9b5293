using System.Text.Json;

namespace GlamRules.Applying.Resuming;

/// <summary>Files of our own in JSON that say how far a run is, or what it did: there whole, or not at all.</summary>
internal static class StateFile
{
    /// <summary>What stands at a path; null where that is nothing, or nothing of ours.</summary>
    public static T? Read<T>(string path, JsonSerializerOptions json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), json);
        }
        catch (Exception e) when (e is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes beside, to the disk, then renames.</summary>
    public static void Write<T>(string path, T content, JsonSerializerOptions json, bool endsLine)
    {
        string beside = path + ".new";
        using (FileStream stream = File.Create(beside))
        {
            JsonSerializer.Serialize(stream, content, json);
            if (endsLine)
            {
                stream.WriteByte((byte)'\n');
            }

            stream.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }
}
