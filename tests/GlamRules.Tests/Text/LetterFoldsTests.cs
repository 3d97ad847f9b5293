using CsCheck;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Text;

public class LetterFoldsTests
{
    private static readonly Gen<string> Texts = Gen.Frequency<string>(
        (4, Gen.OneOf("a", "É", "é", "ß", "æ", "ﬁ", "ſ", "’", "`", "«", "e\u0301", "\u0301", "Å", "\u212B", "İ", "K", "ö", "ŋ", "Ω", "ж", "한", "\u1112\u1161", "\uD83C\uDFA8", "\uD83C", "\u00AD", "-\n", "\0", "\uFFFF", "rn", "0", " ")),
        (1, Gen.Char.Select(c => c.ToString()))).Array[0, 12].Select(string.Concat);

    private static readonly Gen<Folding> Foldings = Gen.Int[1, (1 << FoldingNames.All.Length) - 1].Select(
        bits => FoldingNames.All.Where((_, i) => (bits >> i & 1) != 0).Aggregate(Folding.None, (all, f) => all | f.Folding));

    [Fact]
    public void Fold_AnyText_IsAsFoldedStepByStep() =>
        Gen.Select(Texts, Foldings).Sample(
            (text, folding) =>
            {
                FoldingBuffer steps = new();
                FoldingBuffer whole = new();
                steps.FoldSlowly(text, folding);

                whole.Fold(text, folding);

                string folded = whole.IsUnchanged ? text : whole.Span.ToString();
                folded.ShouldBe(steps.Span.ToString());
                for (int start = 0; start <= folded.Length; start++)
                {
                    for (int length = 0; length <= folded.Length - start; length++)
                    {
                        whole.ToOriginal(start, length).ShouldBe(steps.ToOriginal(start, length));
                    }
                }
            },
            iter: 5000);
}
