using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Applying.Resuming;

/// <summary>What one run holds while it writes, so that no other writes the same files.</summary>
internal static class RunLock
{
    /// <summary>Takes it; null, with a diagnostic, where another run has it. It ends with the process, however that ends.</summary>
    public static FileStream? Take(OutputPaths paths, DiagnosticBag diagnostics)
    {
        string path = paths.Answers + OutputPaths.LockEnding;
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            diagnostics.Add(ApplyProblems.Held, new SourceLocation(paths.Answers), "another run is writing this file");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WriteException(e);
        }
    }
}
