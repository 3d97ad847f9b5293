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

    /// <summary>
    /// Share of all records that a person is spared: answered by the cascade less answered by its first stage alone, at
    /// the threshold chosen for that; interval likewise.
    /// </summary>
    public required Estimate Spared { get; init; }

    /// <summary>What the cascade saves against its first stage alone, persons included, on 10,000 records; absent where no costs are known.</summary>
    public required Estimate Saving { get; init; }

    /// <summary>Whether it pays beyond doubt: the interval of what is saved lies above 0; where no costs are known, that of records spared or of answers mended.</summary>
    public bool Earns => Saving.Value is null ? Spared.Low > 0 || Net.Low > 0 : Saving.Low > 0;
}
