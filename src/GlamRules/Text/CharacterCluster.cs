using System.Globalization;

namespace GlamRules.Text;

/// <summary>A character with all that Unicode may compose with it.</summary>
internal static class CharacterCluster
{
    public static int LengthAt(string text, int at)
    {
        int end = at + (char.IsSurrogatePair(text, at) ? 2 : 1);
        while (end < text.Length && Continues(text, end))
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return end - at;
    }

    // Marks, and the vowels and finals of Korean syllables.
    private static bool Continues(string text, int at) => text[at] >= 0x300
        && (text[at] is (>= '\u1160' and <= '\u11FF')
            || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);
}
