using System.Numerics;

namespace GlamRules.Audits.Texts;

/// <summary>128 bits for a text, so that a million texts can be told apart without being kept: not for secrets.</summary>
internal static class TextFingerprint
{
    public static UInt128 Of(ReadOnlySpan<char> text)
    {
        ulong high = 0x9E3779B97F4A7C15;
        ulong low = 0xCBF29CE484222325;
        foreach (char c in text)
        {
            low = (low ^ c) * 0x100000001B3;
            high = BitOperations.RotateLeft((high ^ c) * 0xBF58476D1CE4E5B9, 29);
        }

        return new UInt128(high ^ (ulong)text.Length, low);
    }
}
