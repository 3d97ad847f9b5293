using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

public class TrailingSlashTests
{
    [Theory]
    [InlineData("check SET/")]
    [InlineData("check CORPUS/")]
    [InlineData("check CORPUS/genre.assessment.json")]
    [InlineData("test SET/")]
    [InlineData("try SET/ CORPUS/")]
    [InlineData("explain SET/ --text Travels")]
    [InlineData("explain SET/ CORPUS/ --id d3")]
    [InlineData("suggest SET/ CORPUS/")]
    [InlineData("assess CORPUS/ --split dev --out CORPUS/out/")]
    public void Folder_WithASlashAtItsEnd_IsTheSameFolder(string command)
    {
        using SmallSet set = new();
        set.Write("corpus/genre.assessment.json",
            """{ "title": "Genre", "question": "?", "corpus": "./", "task": "genre", "predictors": [{ "name": "rules", "rules": "../rules/" }], "criteria": { "optimise": "accuracy", "margin": 0.05 } }""");

        CommandResult result = CommandLine.Run([.. command.Split(' ').Select(a => a.Replace("SET", set.Set, StringComparison.Ordinal).Replace("CORPUS", set.Corpus, StringComparison.Ordinal))]);

        result.Error.ShouldNotContain("error");
        result.Code.ShouldBe(0);
    }

    [Fact]
    public void Corpus_WithASlashAtItsEnd_KeepsItsName()
    {
        using SmallSet set = new();
        set.Write("corpus/datapackage.json", File.ReadAllText(Path.Combine(set.Corpus, "datapackage.json")).Replace("\"name\": \"titles\", \"resources\"", "\"resources\"", StringComparison.Ordinal));

        CommandLine.Run("try", set.Set + "/", set.Corpus + "/").Output.ShouldBe(CommandLine.Run("try", set.Set, set.Corpus).Output);
    }
}
