namespace GlamRules.Assessments.Sealing;

/// <summary>What a verb has to say that read test gold.</summary>
public sealed record LedgerNote
{
    /// <summary>Such as <c>assess</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>Name of the assessment's file.</summary>
    public required string Assessment { get; init; }

    /// <summary><c>test</c>, <c>all</c>, or <c>dev</c> where repeats scored test records.</summary>
    public required string Split { get; init; }

    /// <summary>
    /// Whether a predictor was scored against it: that is a look. Gold read for duplicates and contradictions alone is
    /// recorded too, but tells nobody which rule or criterion would do better.
    /// </summary>
    public required bool Scored { get; init; }

    /// <summary>SHA-256 of the results; the same digest, the same results.</summary>
    public required string Digest { get; init; }

    /// <summary>The version of GlamRules.</summary>
    public required string Version { get; init; }

    public required Protocol Protocol { get; init; }
}
