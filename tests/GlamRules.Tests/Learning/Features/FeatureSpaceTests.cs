using CsCheck;
using GlamRules.Learning.Features;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Learning.Features;

public sealed class FeatureSpaceTests
{
    private static readonly FeatureOptions Plain = new() { Text = ["title"], Words = 2, Characters = new CharacterRuns(2, 4), LeastRecords = 1 };
    private static readonly FeatureOptions All = Plain with { Categories = ["language"], Numbers = ["year"] };
    private static readonly FeatureOptions Hashed = All with { HashBits = 8 };

    private static readonly Record[] Known =
    [
        Titles.Record("1", "The tale of a tub", "en", "1704"),
        Titles.Record("2", "Kalevala", "fi", "1835"),
        Titles.Record("3", "A history of London", "en", "1754"),
    ];

    private static readonly Gen<FeatureOptions> Options = Gen.Int[0, 2].Select(i => new[] { Plain, All, Hashed }[i]);

    private static readonly Gen<Record> Records =
        Gen.Select(Gen.String[0, 40], Gen.String[0, 4], Gen.String[0, 4], (title, language, year) => Titles.Record("x", title, language, year));

    [Fact]
    public void Vectorise_AnyRecord_NeverGrowsTheSpace() => Gen.Select(Records, Options).Sample((record, options) =>
    {
        FeatureSpace space = FeatureSpaceBuilder.Build(options, Known);
        int count = space.Count;
        SparseVector vector = space.Vectorise([record]).Single();
        return space.Count == count && vector.Indexes.All(i => i >= 0 && i < count);
    }, iter: 300);

    [Fact]
    public void Vectorise_AnyRecord_GivesAscendingIndexesAndFiniteValues() => Gen.Select(Records, Options).Sample((record, options) =>
    {
        SparseVector vector = FeatureSpaceBuilder.Build(options, [.. Known, record]).Vectorise([record]).Single();
        return vector.Indexes.Length == vector.Values.Length
            && vector.Indexes.Zip(vector.Indexes.Skip(1)).All(p => p.First < p.Second)
            && vector.Values.All(float.IsFinite);
    }, iter: 300);

    [Fact]
    public void Vectorise_WordsAndCharacters_EachHaveLengthOne()
    {
        FeatureSpace space = FeatureSpaceBuilder.Build(Plain, Known);
        SparseVector vector = space.Vectorise(Known)[0];

        double[] lengths = [.. new[] { TextGrams.Word, TextGrams.Character }.Select(kind =>
            Math.Sqrt(vector.Indexes.Zip(vector.Values).Where(f => space.Names[f.First][0] == kind).Sum(f => f.Second * f.Second)))];

        lengths.ShouldAllBe(l => Math.Abs(l - 1) < 1e-5);
    }

    [Fact]
    public void Vectorise_RecordsTogetherOrAlone_IsTheSame()
    {
        FeatureSpace space = FeatureSpaceBuilder.Build(All, Known);

        SparseVector[] together = space.Vectorise(Known);

        for (int i = 0; i < Known.Length; i++)
        {
            SparseVector alone = space.Vectorise([Known[i]]).Single();
            alone.Indexes.ShouldBe(together[i].Indexes);
            alone.Values.ShouldBe(together[i].Values);
        }
    }

    [Fact]
    public void Build_OrderOfRecords_DoesNotMatter()
    {
        FeatureSpace forwards = FeatureSpaceBuilder.Build(All, Known);
        FeatureSpace backwards = FeatureSpaceBuilder.Build(All, [.. Known.Reverse()]);

        forwards.Names.ShouldBe(backwards.Names);
        forwards.Idf.ShouldBe(backwards.Idf);
    }

    [Fact]
    public void Build_LeastRecords_LeavesRareGramsOut()
    {
        FeatureSpace space = FeatureSpaceBuilder.Build(Plain with { Characters = CharacterRuns.None, LeastRecords = 2 }, Known);

        space.Names.Select((_, i) => space.Describe(i)).ShouldBe(["a", "of"]);
    }

    [Fact]
    public void Build_RarerGram_WeighsMore()
    {
        FeatureSpace space = FeatureSpaceBuilder.Build(Plain with { Characters = CharacterRuns.None }, Known);
        Dictionary<string, float> idf = space.Names.Select((_, i) => (Name: space.Describe(i)!, space.Idf[i])).ToDictionary(p => p.Name, p => p.Item2);

        idf["tub"].ShouldBeGreaterThan(idf["of"]);
        idf["of"].ShouldBe((float)(Math.Log(4.0 / 3.0) + 1));
    }

    [Fact]
    public void Build_SameWordInAnotherField_IsAnotherFeature()
    {
        FeatureSpace space = FeatureSpaceBuilder.Build(Plain with { Text = ["title", "language"], Words = 1, Characters = CharacterRuns.None }, [Titles.Record("1", "en", "en")]);

        space.Names.Select((_, i) => space.Describe(i)).ShouldBe(["title: en", "language: en"]);
    }

    [Fact]
    public void Describe_OtherFeatures_AreNamedAsTheReaderKnowsThem()
    {
        FeatureSpace space = FeatureSpaceBuilder.Build(All with { Words = 0, Characters = CharacterRuns.None }, Known);

        space.Names.Select((_, i) => space.Describe(i)).ShouldBe(["language: en", "language: fi", "year"]);
    }

    // Worked out apart from this code: hashed models are only good while these hold.
    [Theory]
    [InlineData("", 2872998923u)]
    [InlineData("w\0novel", 809902437u)]
    [InlineData("c\0 é", 1264618316u)]
    public void Hash_Gram_IsTheSameOnEveryMachine(string gram, uint hash) => GramHash.Of(gram).ShouldBe(hash);
}
