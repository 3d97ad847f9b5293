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

/// <summary>One term.</summary>
/// <param name="Term">Its number, or -1.</param>
/// <param name="Start">Where it stands in the text of all terms.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Head">How many of its characters stand before its first word.</param>
/// <param name="Next">The place of another term of the same words among the further ones, or -1.</param>
internal readonly record struct TermEntry(int Term, int Start, ushort Length, ushort Head, int Next);
