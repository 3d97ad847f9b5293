using GlamRules.Text;

namespace GlamRules.Benchmarks.Peers.Input;

/// <summary>
/// Texts written with the 128 characters on which all engines agree what a word, a digit and a capital is: letters
/// without marks, straight quotation marks, and <c>x</c> or <c>*</c> for what has no such form.
/// </summary>
internal static class PlainLetters
{
    private const Folding Form = Folding.Accents | Folding.Ligatures | Folding.LongS | Folding.Quotes | Folding.Canonical;

    public static string Of(string text) => System.Text.Ascii.IsValid(text)
        ? text
        : new string([.. FoldedText.Fold(text, Form).Select(Plain)]);

    private static char Plain(char c) => c < 0x80 ? c : c is '‐' or '‑' or '–' or '—' ? '-' : char.IsLetter(c) ? 'x' : '*';
}
