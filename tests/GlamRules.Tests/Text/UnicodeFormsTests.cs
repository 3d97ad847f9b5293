using System.Text;
using CsCheck;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Text;

public class UnicodeFormsTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("e\u0301\uFFFEe\u0301", "\u00E9\uFFFE\u00E9")]
    [InlineData("\uFFFE", "\uFFFE")]
    [InlineData("", "")]
    public void Composed_WhatHasNoForm_StaysAsItIs(string text, string composed) => UnicodeForms.Of(text, NormalizationForm.FormC).ShouldBe(composed);

    [Fact]
    public void Composed_HalfAPair_StaysAsItIs() =>
        (UnicodeForms.Of("e\u0301\uD800e\u0301\uDC00", NormalizationForm.FormC) == "\u00E9\uD800\u00E9\uDC00").ShouldBeTrue();

    [Fact]
    public void Forms_OfAnyText_AreThoseOfThePlatformOrNoFault() => Gen.String[Gen.OneOf(Gen.Char["ae\u0301\u0308\uFFFE\uD83D\uDE00\uD55C\u1112\u1161"], Gen.Char)].Sample(text =>
    {
        string found = UnicodeForms.Of(text, NormalizationForm.FormD);
        try
        {
            return found == text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return found.Length >= text.Count(char.IsSurrogate);
        }
    });
}
