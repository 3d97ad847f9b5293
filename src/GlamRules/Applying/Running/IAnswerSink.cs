using GlamRules.Applying.Reading;

namespace GlamRules.Applying.Running;

/// <summary>Takes answers in the order of the input.</summary>
internal interface IAnswerSink : IDisposable
{
    /// <summary>What stands above the answers.</summary>
    void Begin();

    void Write(BlockAnswers block);

    /// <summary>Makes safe what was written, where it is time for that or is <paramref name="due"/> at any rate.</summary>
    void Checkpoint(InputPosition position, ApplyCounts counts, bool done, bool due);

    /// <summary>Gives what was written its final form.</summary>
    /// <param name="counts">What became of the rows.</param>
    /// <param name="content">Hash of the input where nothing else tells it from another; else null.</param>
    void Finish(ApplyCounts counts, string? content);
}
