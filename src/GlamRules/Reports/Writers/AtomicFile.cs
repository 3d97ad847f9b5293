using System.Text;

namespace GlamRules.Reports.Writers;

/// <summary>Writes a file beside its place and renames it when it is whole, so that none is ever half written.</summary>
public static class AtomicFile
{
    public static void Write(string path, Action<Stream> write)
    {
        string beside = path + ".new";
        try
        {
            using (FileStream stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    public static void WriteText(string path, string text) => Write(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));
}
