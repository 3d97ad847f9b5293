using System.Text;
using CsCheck;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Text;

public class FoldingTests
{
    private const Folding Everything = (Folding)511;

    // What these leave may form something that they would fold again: r, n and n; a letter out of a ligature and its mark.
    private const Folding ForGood = Folding.Lookalikes | Folding.LineEnds | Folding.Canonical;

    [Theory]
    [InlineData(Folding.None, "Éſ “ﬁ”", "Éſ “ﬁ”")]
    [InlineData(Folding.Case, "ÉA", "éa")]
    [InlineData(Folding.Accents, "Éa\u0301ö", "Eao")]
    [InlineData(Folding.Ligatures, "Æon œuvre ﬁn Straße", "AEon oeuvre fin Strasse")]
    [InlineData(Folding.LongS, "Senſe and ſound", "Sense and sound")]
    [InlineData(Folding.Quotes, "‘a’ “b” «c» `d´", "'a' \"b\" \"c\" 'd'")]
    [InlineData(Folding.Canonical, "e\u0301 é \u1112\u1161\u11AB", "é é 한")]
    [InlineData(Folding.LineEnds, "to-\n  day, Anglo-\nSaxon, so\u00ADft, up-to-date", "today, Anglo-\nSaxon, soft, up-to-date")]
    [InlineData(Folding.Lookalikes, "c1ub m0dern rnail", "dub modem mall")]
    [InlineData(Folding.FAsS | Folding.Case, "Fenfe", "sense")]
    [InlineData(Folding.LongS | Folding.Ligatures, "beﬅ", "best")]
    public void Fold_OneFolding_FoldsThatAndNothingElse(Folding folding, string text, string expected) =>
        FoldedText.Fold(text, folding).ShouldBe(expected);

    [Fact]
    public void Fold_PlainFolding_IsCaseAndAccents() => FoldedText.Fold("Poèmes SATURNIENS").ShouldBe("poemes saturniens");

    [Fact]
    public void Fold_Twice_ChangesNothingMore() => Sample(folding =>
        (text, once) => once == FoldedText.Fold(once, folding) || (folding & ForGood) != 0);

    [Fact]
    public void Fold_CanonicalAlone_IsTheSameForBothForms() => Texts.Sample(text =>
        FoldedText.Fold(text.Normalize(NormalizationForm.FormD), Folding.Canonical) == text.Normalize(NormalizationForm.FormC));

    [Fact]
    public void ToOriginal_AnyStretch_LiesInsideTheOriginalInOrder() => Gen.Select(Texts, Gen.Int[0, 511]).Sample((text, folding) =>
    {
        FoldedText folded = FoldedText.Of(text, (Folding)folding);
        int end = 0;
        for (int i = 0; i < folded.Span.Length; i++)
        {
            (int start, int length) = folded.ToOriginal(i, 1);
            if (length < 1 || start + length > text.Length || start + length < end)
            {
                return false;
            }

            end = start + length;
        }

        (int from, int all) = folded.ToOriginal(0, folded.Span.Length);
        return from >= 0 && from + all <= text.Length && folded.ToOriginal(folded.Span.Length, 0) is ( >= 0, 0);
    });

    [Fact]
    public void Of_LoneSurrogates_AreKept()
    {
        foreach (string text in (string[])["\uD800", "a\uDC00\u0301", "\uD83D\uD83D"])
        {
            FoldedText.Of(text, Everything & ~Folding.Accents).Span.Length.ShouldBeGreaterThan(0);
            FoldedText.Of(text, Everything).Span.Length.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Shared_WarmThread_AllocatesNothing()
    {
        string[] Texts() => [new("Poèmes saturniens"), new("A Tale of Two Cities"), new("Senſe"), new('X', 40)];
        // Only code that the runtime has compiled for good says what it costs; that happens beside the test, in its own time.
        long cost = long.MaxValue;
        for (int round = 0; round < 200 && cost != 0; round++)
        {
            for (int i = 0; i < 50; i++)
            {
                Fold(Texts());
            }

            string[] fresh = Texts();
            long before = GC.GetAllocatedBytesForCurrentThread();
            Fold(fresh);
            cost = GC.GetAllocatedBytesForCurrentThread() - before;
            Thread.Sleep(cost == 0 ? 0 : 20);
        }

        cost.ShouldBe(0);

        static void Fold(string[] texts)
        {
            foreach (string text in texts)
            {
                _ = FoldedText.Shared(text, Folding.Plain).Span.Length;
            }
        }
    }

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["aAsSfFrnclvI1l0O5`'-= \n"],
        Gen.Char["éÉöſæßﬁﬅ“’«\u0301\u0308\u00ADŋçαжא한"]).Array[0, 24].Select(c => new string(c));

    private static void Sample(Func<Folding, Func<string, string, bool>> holds) =>
        Gen.Select(Texts, Gen.Int[0, 511]).Sample((text, folding) => holds((Folding)folding)(text, FoldedText.Fold(text, (Folding)folding)));
}
