namespace GlamRules.Applying.Resuming;

/// <summary>The files of a run, all named after the one with the answers.</summary>
internal sealed record OutputPaths(string Answers, OutputFormat Format)
{
    /// <summary>What a file is called while it is not whole.</summary>
    public const string PartialEnding = ".partial";

    /// <summary>What is added to the name of a file that is made of another one, while it is not whole.</summary>
    public const string ConvertedEnding = ".converted";

    /// <summary>What is added to the name of a file that a run holds while it writes.</summary>
    public const string LockEnding = ".lock";

    public string Human => Answers + ".human" + Format.Ending;

    public string Rejects => Answers + ".rejects.jsonl";

    public string Faults => Answers + ".faults.jsonl";

    /// <summary>How long what each block gave is; only where a part of a run is done.</summary>
    public string Blocks => Answers + ".blocks.jsonl";

    public string About => Answers + ".about.json";

    public string Progress => Answers + ".progress.json";

    /// <summary>The files that stand beside the one with the answers.</summary>
    public IEnumerable<string> Beside => [Human, Rejects, Faults, Blocks, About, Progress];

    /// <summary>The first of some files that a run would write over, links followed; null where it touches none.</summary>
    public string? Among(IEnumerable<string> read)
    {
        HashSet<string> written = new(
            Beside.Prepend(Answers).SelectMany(p => new[] { p, p + PartialEnding }).Select(RealPath.Of), OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        return read.FirstOrDefault(r => written.Contains(RealPath.Of(r)));
    }
}
