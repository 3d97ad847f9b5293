using System.Collections.Immutable;

namespace GlamRules.Applying.Resuming;

/// <summary>The files that a run writes, while they grow.</summary>
internal sealed class ResultFiles : IDisposable
{
    private readonly OutputPaths _paths;
    private readonly PartialFile[] _all;

    /// <param name="paths">Their names.</param>
    /// <param name="header">What stands above the answers.</param>
    /// <param name="humanHeader">What stands above the records left to a person.</param>
    /// <param name="open">Opens a file.</param>
    public ResultFiles(OutputPaths paths, Func<byte[]> header, Func<byte[]> humanHeader, Func<string, Stream> open)
    {
        _paths = paths;
        Answers = new PartialFile(paths.Answers, header, open);
        Human = new PartialFile(paths.Human, humanHeader, open);
        Rejects = new PartialFile(paths.Rejects, () => [], open);
        Faults = new PartialFile(paths.Faults, () => [], open);
        Blocks = new PartialFile(paths.Blocks, () => [], open);
        // The answers get their name last: what is beside them is there then.
        _all = [Human, Rejects, Faults, Blocks, Answers];
    }

    public PartialFile Answers { get; }

    public PartialFile Human { get; }

    public PartialFile Rejects { get; }

    public PartialFile Faults { get; }

    public PartialFile Blocks { get; }

    /// <summary>Whether a run was interrupted here.</summary>
    public static bool IsInterrupted(OutputPaths paths) => File.Exists(paths.Progress) || File.Exists(paths.Answers + OutputPaths.PartialEnding);

    /// <summary>Takes away what an interrupted run left.</summary>
    public void Clear()
    {
        File.Delete(_paths.Progress);
        foreach (PartialFile file in _all)
        {
            File.Delete(file.Partial);
            File.Delete(file.Path + OutputPaths.ConvertedEnding);
        }
    }

    /// <summary>The lengths of the files, by what is added to the name of the result.</summary>
    public ImmutableSortedDictionary<string, JournalFile> Lengths() =>
        _all.Where(f => f.Begun).ToImmutableSortedDictionary(Added, f => new JournalFile(f.Length, f.HeaderLength), StringComparer.Ordinal);

    /// <summary>Opens all as they were at a checkpoint; false where one is shorter now.</summary>
    public bool GoOn(Journal journal)
    {
        foreach (PartialFile file in _all)
        {
            if (!file.GoOn(journal.Files.GetValueOrDefault(Added(file)), journal.Done))
            {
                return false;
            }
        }

        return true;
    }

    public void Flush()
    {
        foreach (PartialFile file in _all)
        {
            file.Flush();
        }
    }

    /// <summary>Gives all their names.</summary>
    public void Finish()
    {
        foreach (PartialFile file in _all)
        {
            file.Finish();
        }

        File.Delete(_paths.Progress);
    }

    public void Dispose()
    {
        foreach (PartialFile file in _all)
        {
            file.Dispose();
        }
    }

    private string Added(PartialFile file) => file.Path[_paths.Answers.Length..];
}
