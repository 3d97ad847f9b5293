namespace GlamRules.Evaluation.Cascading;

/// <summary>What it brings to ask the later stages where the first is not sure enough.</summary>
public sealed record LaterGain
{
    /// <summary>Records that the first stage passed on.</summary>
    public required int PassedOn { get; init; }

    /// <summary>Records that a later stage answered.</summary>
    public required int Answered { get; init; }

    /// <summary>Share of all records that a later stage answered, with its Wilson interval.</summary>
    public required Estimate Share { get; init; }

    /// <summary>Answered rightly where the first stage, on its own, had been wrong or silent.</summary>
    public required int Mended { get; init; }

    /// <summary>Answered wrongly where the first stage, on its own, had been right.</summary>
    public required int Spoilt { get; init; }

    /// <summary>Mended less spoilt, as a share of all records: Tango's interval, or one over groups where records belong together.</summary>
    public required Estimate Net { get; init; }

    /// <summary>What these answers save against the first stage's own, on 10,000 records of the collection; absent where no costs are known.</summary>
    public required Estimate Saving { get; init; }

    /// <summary>Whether the gain is there beyond doubt: its interval, of costs where they are known, lies above 0.</summary>
    public bool Earns => (Saving.Value is null ? Net : Saving).Low > 0;
}
