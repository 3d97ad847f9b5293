namespace GlamRules.Applying;

/// <summary>Where a run writes, and what it does with what is there.</summary>
public sealed record ApplyTarget
{
    /// <summary>The file with the answers; null: <see cref="Stream"/>.</summary>
    public string? Path { get; init; }

    /// <summary>Takes the answers in place of a file, as they come; nothing else is written then, and nothing can be resumed.</summary>
    public Stream? Stream { get; init; }

    /// <summary>Whether to go on where an interrupted run stopped.</summary>
    public bool Resume { get; init; }

    /// <summary>Whether what is there, whole or not, gives way.</summary>
    public bool Restart { get; init; }

    /// <summary>Time between two checkpoints; zero: after every block.</summary>
    public TimeSpan Checkpoint { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Opens a file for reading and writing, or makes it.</summary>
    internal Func<string, Stream> Open { get; init; } = path => new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 0);
}
