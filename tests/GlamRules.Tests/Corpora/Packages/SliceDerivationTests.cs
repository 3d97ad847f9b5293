using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Packages;

public sealed class SliceDerivationTests
{
    [Theory]
    [InlineData(SliceDerivation.Value, "en|fr", "en|fr")]
    [InlineData(SliceDerivation.First, "en|fr", "en")]
    [InlineData(SliceDerivation.Decade, "[ca. 1853?]", "1850s")]
    [InlineData(SliceDerivation.Decade, "18--", null)]
    [InlineData(SliceDerivation.Century, "1853", "1800s")]
    [InlineData(SliceDerivation.Decade, "1853|1999", "1850s")]
    [InlineData(SliceDerivation.Value, "", null)]
    public void Of_AValue_IsWhatTheSliceTakes(SliceDerivation derivation, string values, string? expected) =>
        derivation.Of(new FieldValue(values.Length == 0 ? [] : values.Split('|'))).ShouldBe(expected);
}
