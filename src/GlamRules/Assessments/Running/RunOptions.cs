using GlamRules.Corpora;

namespace GlamRules.Assessments.Running;

/// <summary>How an assessment is run.</summary>
public sealed record RunOptions
{
    /// <summary>The split to score; null: all records. Anything but test is exploratory.</summary>
    public Split? Split { get; init; } = Corpora.Split.Test;

    /// <summary>Split seeds 1 to this are run as well; 0: none.</summary>
    public int Repeat { get; init; }

    /// <summary>Whether learning curves are drawn; null: where there are few enough records.</summary>
    public bool? Curves { get; init; }
}
