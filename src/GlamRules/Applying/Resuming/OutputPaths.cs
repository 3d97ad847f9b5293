namespace GlamRules.Applying.Resuming;

/// <summary>The files of a run, all named after the one with the answers.</summary>
internal sealed record OutputPaths(string Answers, OutputFormat Format)
{
    /// <summary>What a file is called while it is not whole.</summary>
    public const string PartialEnding = ".partial";

    public string Human => Answers + ".human" + Format.Ending;

    public string Rejects => Answers + ".rejects.jsonl";

    public string Faults => Answers + ".faults.jsonl";

    /// <summary>How long what each block gave is; only where a part of a run is done.</summary>
    public string Blocks => Answers + ".blocks.jsonl";

    public string About => Answers + ".about.json";

    public string Progress => Answers + ".progress.json";
}
