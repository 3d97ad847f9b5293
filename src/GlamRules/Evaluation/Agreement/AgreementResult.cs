using System.Collections.Immutable;

namespace GlamRules.Evaluation.Agreement;

/// <summary>How far the annotators of a corpus agree, and what they say together.</summary>
public sealed record AgreementResult
{
    /// <summary>Whether the corpus names its annotators; else each row of a record is one voice, and nothing is known of persons.</summary>
    public required bool Named { get; init; }

    /// <summary>Annotators, or where they have no names the most voices on one record.</summary>
    public required int Annotators { get; init; }

    /// <summary>Records that anybody labelled.</summary>
    public required int Records { get; init; }

    /// <summary>Records with labels of two annotators or more: all figures of agreement are about these.</summary>
    public required int Judged { get; init; }

    /// <summary>Labels given, one an annotator and record; labels that the task drops are not counted.</summary>
    public required int Given { get; init; }

    /// <summary>Further rows in which an annotator speaks about a record again; the first counts.</summary>
    public required int Repeated { get; init; }

    /// <summary>Those of <see cref="Repeated"/> that say something else than the first.</summary>
    public required int Contradicting { get; init; }

    /// <summary>Records on which all say the same.</summary>
    public required int Unanimous { get; init; }

    /// <summary>Records on which two labels or more share the most voices.</summary>
    public required int Ties { get; init; }

    /// <summary>Mean over records of the share of pairs of annotators that agree.</summary>
    public required double? Observed { get; init; }

    /// <summary>Kappa of Fleiss; null where records differ in how many labels they have.</summary>
    public required double? Fleiss { get; init; }

    /// <summary>Alpha of Krippendorff, its interval by resampling records.</summary>
    public required Estimate Alpha { get; init; }

    /// <summary>One a label of the task, in its order.</summary>
    public required ImmutableArray<LabelAgreement> Labels { get; init; }

    /// <summary>Every pair of annotators with a record in common, in the order of annotators; empty where they have no names.</summary>
    public required ImmutableArray<PairAgreement> Pairs { get; init; }

    /// <summary>Each annotator, by name; empty where they have no names.</summary>
    public required ImmutableArray<AnnotatorAgreement> ByAnnotator { get; init; }

    /// <summary>Every record that anybody labelled, in the order of the corpus.</summary>
    public required ImmutableArray<ConsensusRecord> Consensus { get; init; }

    /// <summary>The records on which annotators differ, first those whose most frequent label has the smallest share, and of these the ones with the most voices.</summary>
    public required ImmutableArray<ConsensusRecord> Disputed { get; init; }

    /// <summary>How the model of the consensus ended; null where annotators have no names.</summary>
    public required ConsensusFit? Fit { get; init; }

    /// <summary>Single annotators against gold and against each other.</summary>
    public required HumanBaseline Baseline { get; init; }

    /// <summary>
    /// Nobody ever differs from anybody. Over more than a handful of records that is no agreement but the export: the
    /// labels were made up in talk, corrected afterwards, or copied from row to row.
    /// </summary>
    public bool NeverDiffer => Judged > 0 && Unanimous == Judged;
}
