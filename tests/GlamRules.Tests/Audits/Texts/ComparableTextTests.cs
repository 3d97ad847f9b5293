using CsCheck;
using GlamRules.Audits.Texts;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Texts;

public class ComparableTextTests
{
    [Theory]
    [InlineData("Éloge de la  Folie, par Érasme.", "eloge de la folie par erasme")]
    [InlineData("ELOGE DE LA FOLIE [par Erasme]", "eloge de la folie par erasme")]
    [InlineData("Ada: a novel", "ada: a novel")]
    [InlineData("Ada.", "ada")]
    [InlineData("1850?", "1850?")]
    [InlineData("[1850]", "[1850]")]
    [InlineData("Œuvres", "oeuvres")]
    [InlineData(" . ", "")]
    public void Of_AText_LeavesWhatMakesIt(string text, string expected) => ComparableText.Of(text).ShouldBe(expected);

    [Fact]
    public void Of_WhatItGave_GivesTheSame() => Gen.String.Sample(text => ComparableText.Of(ComparableText.Of(text)).ShouldBe(ComparableText.Of(text)));
}
