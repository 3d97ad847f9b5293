using System.Globalization;
using System.Text;
using CsCheck;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Élégie", "elegie")]
    [InlineData("E\u0301le\u0301gie", "elegie")]
    [InlineData("ÆON ﬁn ß", "æon ﬁn ß")]
    [InlineData("\u212Aelvin \u212Bngström", "kelvin angstrom")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευσ")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Tiếng Việt", "tieng viet")]
    [InlineData("🎨 Art", "🎨 art")]
    [InlineData("\uD83D lone \uDE00", "\uD83D lone \uDE00")]
    [InlineData("\u0301", "")]
    public void Fold_AText_LeavesOutCaseAndAccents(string text, string expected)
    {
        FoldedText.Fold(text).ShouldBe(expected);
        FoldedText.Of(text).Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("Un poème", "poeme", "poème")]
    [InlineData("Un poe\u0301me", "poeme", "poe\u0301me")]
    [InlineData("Un poe\u0301", "poe", "poe\u0301")]
    [InlineData("🎨 Élan", "elan", "Élan")]
    [InlineData("각하", "가", "각")]
    public void ToOriginal_OfWhatWasFound_IsAsItStandsInTheOriginal(string original, string term, string expected)
    {
        FoldedText folded = FoldedText.Of(original);
        string needle = FoldedText.Fold(term);

        (int start, int length) = folded.ToOriginal(folded.Text.IndexOf(needle, StringComparison.Ordinal), needle.Length);

        original.Substring(start, length).ShouldBe(expected);
    }

    [Fact]
    public void ToOriginal_OfAnyStretch_HoldsWhatFoldsToIt() =>
        Gen.Select(AnyText, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((original, a, b) =>
        {
            FoldedText folded = FoldedText.Of(original);
            int from = (int)(Math.Min(a, b) * folded.Text.Length);
            int to = (int)(Math.Max(a, b) * folded.Text.Length);
            (int start, int length) = folded.ToOriginal(from, to - from);
            return start >= 0 && length >= 0 && start + length <= original.Length
                && FoldedText.Fold(original.Substring(start, length)).Contains(folded.Text[from..to], StringComparison.Ordinal);
        }, iter: 5000);

    [Fact]
    public void Fold_OfWhatIsFolded_ChangesNothing() =>
        AnyText.Sample(text => FoldedText.Fold(FoldedText.Fold(text)) == FoldedText.Fold(text), iter: 5000);

    [Fact]
    public void Fold_ComposedOrNot_IsTheSame() =>
        AnyText.Where(t => !t.Any(char.IsSurrogate)).Sample(text => FoldedText.Fold(text.Normalize(NormalizationForm.FormD)) == FoldedText.Fold(text.Normalize(NormalizationForm.FormC)), iter: 2000);

    [Fact]
    public void Fold_UnderATurkishCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            FoldedText.Fold("TITLE İI").ShouldBe("title ii");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Letters with and without marks, ligatures, Hangul, emoji, lone surrogates, anything.</summary>
    internal static Gen<string> AnyText { get; } = Gen.OneOf<string>(
        Gen.OneOf("a", "É", "e\u0301", "\u0301", "ﬁ", "Æ", "각", "🎨", "\uD83D", "\uDE00", "İ", "ı", "ſ", "\u212A", "ẞ", "ὠ", " ", "\u1E69", "\u0344", "𐐀"),
        Gen.Char['a', 'z'].Select(c => c.ToString()),
        Gen.Char['\u00C0', '\u024F'].Select(c => c.ToString()),
        Gen.Char.Where(c => c is not ('\uFFFE' or '\uFFFF')).Select(c => c.ToString())).Array[0, 12].Select(string.Concat);
}
