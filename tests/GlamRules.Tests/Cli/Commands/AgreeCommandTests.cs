using System.Text.Json;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public class AgreeCommandTests
{
    private const string Rows = """
        id,title,said,who
        1,Ada: a tale,Fiction,ann
        1,Ada: a tale,Fiction,bob
        1,Ada: a tale,Fiction,cem
        2,Ferns,Non-fiction,ann
        2,Ferns,Non-fiction,bob
        2,Ferns,Fiction,cem
        3,The story of Norway,Fiction,ann
        3,The story of Norway,Non-fiction,bob
        4,A voyage round my room,Fiction,ann
        4,A voyage round my room,Non-fiction,bob
        4,A voyage round my room,Non-fiction,cem
        4,A voyage round my room,Can't tell,dee
        5,Chemistry,Non-fiction,ann
        5,Chemistry,Non-fiction,bob
        5,Chemistry,Non-fiction,ann
        6,Poems,Fiction,dee

        """;

    [Fact]
    public void Agree_AnnotatorsWhoDiffer_PrintsTheFigures()
    {
        using TemporaryFolder folder = Corpus(Rows);
        CommandResult result = CommandLine.Run("agree", folder.Path);
        result.Code.ShouldBe(0, result.Error);
        result.Output.Split('\n').ShouldAllBe(line => line.Length <= 80);
        result.Output.ShouldBeApproved("Commands/agree", folder.Path);
        CommandLine.RunInGerman("agree", folder.Path).Output.ShouldBe(result.Output);
    }

    [Fact]
    public void Agree_AsJson_HoldsEveryTable()
    {
        using TemporaryFolder folder = Corpus(Rows);
        CommandResult result = CommandLine.RunInGerman("agree", folder.Path, "--format", "json");
        using JsonDocument json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("ties").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("pairs").GetArrayLength().ShouldBe(3);
        result.Output.ShouldBeApproved("Commands/agree-json", folder.Path);
    }

    [Fact]
    public void Agree_WithOut_WritesTheConsensusOfEveryRecordTiesToo()
    {
        using TemporaryFolder folder = Corpus(Rows);
        string file = Path.Combine(folder.Path, "out", "consensus.csv");
        CommandLine.Run("agree", folder.Path, "--out", file).Code.ShouldBe(0);
        string[] lines = File.ReadAllLines(file);
        lines[0].ShouldBe("id,majority,consensus,posterior");
        lines.Length.ShouldBe(7);
        lines[1].ShouldStartWith("1,Fiction,Fiction,");
        lines[3].ShouldStartWith("3,,");
    }

    [Fact]
    public void Agree_NobodyNamedAndNothingTwice_CannotRunAndSaysWhatToDo()
    {
        using SmallSet set = new();
        CommandResult result = CommandLine.Run("agree", set.Corpus);
        result.Code.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("'annotator' under");
    }

    [Fact]
    public void Agree_NobodyEverDiffers_SaysThatItIsAnArtefact()
    {
        using TemporaryFolder folder = Corpus("id,title,said,who\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"{i},Title {i},Fiction,ann\n{i},Title {i},Fiction,bob\n")) + "13,Ferns,Non-fiction,ann\n13,Ferns,Non-fiction,bob\n");
        CommandLine.Run("agree", folder.Path).Output.ReplaceLineEndings(" ").ShouldContain("no agreement but an artefact");
    }

    [CollectionFact("conconcor")]
    public void Agree_RealDisagreement_ShowsItAndItsTies()
    {
        using TemporaryFolder folder = new();
        CommandResult result = CommandLine.Run("agree", Repository.PathOf("corpora/conconcor"), "--ledger", Path.Combine(folder.Path, "looks.jsonl"));
        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain("33 tied");
        result.Output.ShouldContain("agree poorly");
        result.Output.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [CollectionFact("bl-books-genre")]
    public void Agree_CopiedLabels_AreCalledAnArtefact()
    {
        using TemporaryFolder folder = new();
        CommandResult result = CommandLine.Run("agree", Repository.PathOf("corpora/bl-books-genre"), "--ledger", Path.Combine(folder.Path, "looks.jsonl"));
        result.Code.ShouldBe(0, result.Error);
        result.Output.ReplaceLineEndings(" ").ShouldContain("an artefact of the export");
    }

    private static TemporaryFolder Corpus(string rows)
    {
        TemporaryFolder folder = new();
        folder.Write("titles.csv", rows);
        folder.Write("datapackage.json",
            """
            { "name": "titles", "resources": [ { "name": "titles", "path": "titles.csv", "schema": { "fields": [
                { "name": "id", "type": "string" }, { "name": "title", "type": "string" }, { "name": "said", "type": "string" }, { "name": "who", "type": "string" } ] } } ],
              "glamrules": { "id": "id", "annotator": "who", "split": { "train": 1, "dev": 0, "test": 0 },
                "tasks": { "genre": { "task": "label", "text": ["title"], "gold": { "field": "said", "from": "majority", "ties": "drop" },
                  "labels": { "Fiction": "", "Non-fiction": "" }, "drop": ["Can't tell"] } } } }
            """);
        return folder;
    }
}
