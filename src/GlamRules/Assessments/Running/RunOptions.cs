using System.Collections.Immutable;
using GlamRules.Assessments.Curves;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora;

namespace GlamRules.Assessments.Running;

/// <summary>How an assessment is run.</summary>
public sealed record RunOptions
{
    /// <summary>The split to score; null: all records. Anything but test is exploratory.</summary>
    public Split? Split { get; init; } = Corpora.Split.Test;

    /// <summary>Split seeds 1 to this are run as well; 0: none.</summary>
    public int Repeat { get; init; }

    /// <summary>The figures of those runs where they are known: they are not run again.</summary>
    public ImmutableArray<RepeatedFigure>? KnownRepeats { get; init; }

    /// <summary>Whether the run is of what was sealed; null: nothing is known of a seal.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Whether learning curves are drawn; null: where there are few enough records.</summary>
    public bool? Curves { get; init; }

    /// <summary>The curves where they are known: they are not drawn again.</summary>
    public ImmutableArray<LearningCurve>? KnownCurves { get; init; }
}
