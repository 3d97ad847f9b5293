namespace GlamRules.Matching.Terms;

/// <summary>What is known of a stretch of words. The term that most stretches have lies in it, so that it is fetched with it.</summary>
internal struct TermSlot
{
    /// <summary>The key of the stretch; 0 where the slot is free.</summary>
    public ulong Key;

    /// <summary>The first of the terms whose words end with the stretch; its <see cref="TermEntry.Term"/> is -1 where there is none.</summary>
    public TermEntry First;

    /// <summary>Whether terms have more words after it.</summary>
    public bool GoesOn;
}
