using System.Text;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Loading;

public sealed class CorpusLoaderTests : IDisposable
{
    private const string GenreTask = """ "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre" } } """;

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_PlainCsv_GivesRecordsInOrder()
    {
        _folder.Write("books.csv", "id,title,genre\n1,Ada. A novel,Fiction\n2,\"On bees, and wasps\",Non-fiction\n");

        Corpus corpus = Load(""" "id": "id", """ + GenreTask);

        corpus.Records.Select(r => (r.Id, r.Record["title"].First, r.Gold!.Label)).ShouldBe(
            [("1", "Ada. A novel", "Fiction"), ("2", "On bees, and wasps", "Non-fiction")]);
        corpus.Task.Labels.Select(l => l.Label).ShouldBe(["Fiction", "Non-fiction"]);
    }

    [Fact]
    public void Load_RecordFields_HoldOnlyWhatTheTaskDeclares()
    {
        _folder.Write("books.csv", "id,title,genre\n1,Ada,Fiction\n");

        Load(""" "id": "id", """ + GenreTask).Records[0].Record["genre"].IsMissing.ShouldBeTrue();
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252", false)]
    [InlineData("iso-8859-1", "iso-8859-1", false)]
    [InlineData("utf-16", null, true)]
    [InlineData("utf-16BE", null, true)]
    [InlineData("utf-8", null, true)]
    [InlineData("utf-8", null, false)]
    public void Load_Encoding_IsDeclaredOrFoundFromItsMark(string encodingName, string? declared, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding encoding = Encoding.GetEncoding(encodingName);
        _folder.Write("books.csv", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("id,title,genre\n1,Les misérables,Fiction\n")]);

        Load(""" "id": "id", """ + GenreTask, resource: declared is null ? "" : $$""", "encoding": "{{declared}}" """)
            .Records[0].Record["title"].First.ShouldBe("Les misérables");
    }

    [Fact]
    public void Load_WrongEncoding_RejectsTheRowWithItsLine()
    {
        _folder.Write("books.csv", [.. "id,title,genre\n1,Ada,Fiction\n2,"u8, 0xE9, .. "tude,Fiction\n"u8]);

        Corpus corpus = Load(""" "id": "id", "maxRejects": 1, """ + GenreTask);

        corpus.Records.Count.ShouldBe(1);
        corpus.Rejects.Single().ShouldSatisfyAllConditions(r => r.Kind.ShouldBe("encoding"), r => r.Line.ShouldBe(3), r => r.Byte.ShouldBe(29));
    }

    [Fact]
    public void Load_RaggedRow_IsRejectedWithItsRawText()
    {
        _folder.Write("books.csv", "id,title,genre\n1,Ada,Fiction,too many\n2,Bea,Fiction\n");

        Corpus corpus = Load(""" "id": "id", "maxRejects": 1, """ + GenreTask);

        corpus.Records.Single().Id.ShouldBe("2");
        corpus.Rejects.Single().ShouldSatisfyAllConditions(r => r.Kind.ShouldBe("columns"), r => r.Raw.ShouldBe("1,Ada,Fiction,too many"), r => r.Line.ShouldBe(2));
        _bag.ToImmutable().ShouldContain(d => d.Id == "GR0210");
    }

    [Fact]
    public void Load_TooManyBadRows_EndsTheRun()
    {
        _folder.Write("books.csv", "id,title,genre\n1,Ada,Fiction,too many\n2,Bea,Fiction\n");

        TryLoad(""" "id": "id", """ + GenreTask).ShouldBeNull();

        _bag.ToImmutable().ShouldContain(d => d.Id == "GR0209");
    }

    [Fact]
    public void Load_EmptyCorpus_IsADiagnostic()
    {
        _folder.Write("books.csv", "id,title,genre\n");

        TryLoad(""" "id": "id", """ + GenreTask).ShouldBeNull();

        _bag.ToImmutable().ShouldContain(d => d.Id == "GR0208");
    }

    [Fact]
    public void Load_MissingColumn_SaysWhichIsMeant()
    {
        _folder.Write("books.csv", "id,titel,genre\n1,Ada,Fiction\n");

        TryLoad(""" "id": "id", """ + GenreTask).ShouldBeNull();

        _bag.ToImmutable().ShouldContain(d => d.Id == "GR0214" && d.Message.Contains("titel"));
    }

    [Fact]
    public void Load_LabelOutsideTheSet_IsRejected()
    {
        _folder.Write("books.csv", "id,title,genre\n1,Ada,Fiction\n2,Bea,Ficton\n");

        Corpus corpus = Load(""" "id": "id", "maxRejects": 1, "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre", "labels": ["Fiction"] } } """);

        corpus.Rejects.Single().ShouldSatisfyAllConditions(r => r.Kind.ShouldBe("label"), r => r.Field.ShouldBe("genre"));
    }

    [Fact]
    public void Load_RowsThatShareAnId_AreOneRecordWithAnnotations()
    {
        _folder.Write("books.csv", "id,who,title,genre\n1,ann,Ada,\n1,ben,Ada. A novel,Fiction\n1,cyd,,Non-fiction\n");

        Corpus corpus = Load(""" "id": "id", "annotator": "who", "merge": { "title": "last" }, """ + GenreTask);

        LabelledRecord record = corpus.Records.Single();
        record.Record["title"].First.ShouldBe("Ada. A novel");
        record.Gold!.Label.ShouldBe("Fiction");
        record.Annotations.ShouldBe([new Annotation("ben", "Fiction"), new Annotation("cyd", "Non-fiction")]);
    }

    [Theory]
    [InlineData("Fiction,Fiction,Non-fiction", "Fiction")]
    [InlineData("Fiction,Unsure,Unsure", "Fiction")]
    [InlineData("Fiction,Non-fiction", null)]
    [InlineData("Unsure,Unsure", null)]
    public void Load_Majority_CountsLabelsThatAreNotDropped(string labels, string? expected)
    {
        string rows = string.Concat(labels.Split(',').Select(l => $"1,Ada,{l}\n"));
        _folder.Write("books.csv", "id,title,genre\n" + rows + "2,Bea,Fiction\n");

        Corpus corpus = Load(""" "id": "id", "tasks": { "genre": { "task": "label", "text": ["title"], "gold": { "field": "genre", "from": "majority", "ties": "drop" }, "drop": ["Unsure"] } } """);

        corpus.Records.FirstOrDefault(r => r.Id == "1")?.Gold!.Label.ShouldBe(expected);
        corpus.Records.Count.ShouldBe(expected is null ? 1 : 2);
    }

    [Fact]
    public void Load_LabelsTask_SplitsGoldAndLeavesOutWhatIsDropped()
    {
        _folder.Write("books.csv", "id,title,genre\n1,Ada,sea|ships|x\n2,Bea,\n");

        Corpus corpus = Load(""" "id": "id", "tasks": { "genre": { "task": "labels", "text": ["title"], "gold": { "field": "genre", "separator": "|" }, "labels": ["sea", "ships"], "drop": ["*"] } } """);

        corpus.Records[0].Gold!.Labels.ShouldBe(["sea", "ships"]);
        corpus.Records[1].Gold.ShouldBeNull();
    }

    [Fact]
    public void Load_ForeignKey_JoinsTheOtherFile()
    {
        _folder.Write("answers.csv", "extract,who,answer\ne1,ann,yes\ne1,ben,yes\ne2,ann,no\ne9,ann,no\n");
        _folder.Write("extracts.csv", "extract,text\ne1,first\ne2,second\n");
        string package = """
            { "name": "c", "resources": [
              { "name": "answers", "path": "answers.csv", "schema": { "fields": [ {"name":"extract"},{"name":"who"},{"name":"answer"} ],
                "foreignKeys": [ { "fields": "extract", "reference": { "resource": "extracts", "fields": "extract" } } ] } },
              { "name": "extracts", "path": "extracts.csv", "schema": { "fields": [ {"name":"extract"},{"name":"text"} ] } } ],
              "glamrules": { "id": "extract", "annotator": "who", "maxRejects": 1,
                "tasks": { "genre": { "task": "label", "text": ["text"], "gold": { "field": "answer", "from": "majority" } } } } }
            """;

        Corpus corpus = TryLoadPackage(package).ShouldNotBeNull();

        corpus.Records.Select(r => r.Record["text"].First).ShouldBe(["first", "second"]);
        corpus.Rejects.Single().Kind.ShouldBe("reference");
    }

    [Fact]
    public void Load_JsonLines_ReadsTextsNumbersAndLists()
    {
        _folder.Write("books.jsonl", """{"id": 7, "title": ["Ada", "A novel"], "genre": "Fiction"}""" + "\n\n{\"id\": 8,\n");

        Corpus corpus = Load(""" "id": "id", "maxRejects": 1, """ + GenreTask, path: "books.jsonl");

        corpus.Records.Single().Record["title"].ToString().ShouldBe("Ada|A novel");
        corpus.Rejects.Single().ShouldSatisfyAllConditions(r => r.Kind.ShouldBe("json"), r => r.Line.ShouldBe(3));
    }

    [Fact]
    public void Load_Slices_AreDerived()
    {
        _folder.Write("books.csv", "id,title,genre,date,langs\n1,Ada,Fiction,[ca. 1853?],en;fr\n2,Bea,Fiction,n.d.,\n");

        Corpus corpus = Load(""" "id": "id", "slices": [ {"field": "date", "as": "decade"}, {"field": "langs", "as": "first"} ], """ + GenreTask,
            resource: """, "schema": { "fields": [ {"name":"id"},{"name":"title"},{"name":"genre"},{"name":"date"},{"name":"langs", "glamrules": {"separator": ";"}} ] } """);

        corpus.SliceNames.ShouldBe(["decade", "langs"]);
        corpus.Records[0].Slices.ShouldBe(["1850s", "en"]);
        corpus.Records[1].Slices.ShouldBe([null, null]);
    }

    [Fact]
    public void Load_ReadySplitWithoutDev_CarvesItFromTrain()
    {
        string rows = string.Concat(Enumerable.Range(0, 400).Select(i => FormattableString.Invariant($"{i},T,Fiction,{(i % 4 == 0 ? "test" : "train")}\n")));
        _folder.Write("books.csv", "id,title,genre,subset\n" + rows);

        Corpus corpus = Load(""" "id": "id", "split": { "column": "subset", "dev": 0.2 }, """ + GenreTask);

        corpus.Labelled(Split.Test).Count.ShouldBe(100);
        corpus.Labelled(Split.Dev).Count.ShouldBe(corpus.Records.Count(r => int.Parse(r.Id, System.Globalization.CultureInfo.InvariantCulture) % 4 != 0 && Splitter.Place(1, r.Id) < 0.2));
        corpus.WithSplitSeed(2).Labelled(Split.Test).Count.ShouldBe(100);
    }

    [CollectionFact("bl-books-genre")]
    public void Load_BritishLibraryBooks_GivesTheRecordsOfThePublishedFigures()
    {
        string folder = Repository.PathOf("corpora/bl-books-genre");
        CorpusDescription description = DataPackageReader.Read(folder, _bag).ShouldNotBeNull();

        Corpus corpus = CorpusLoader.Load(description, "genre", new LoadOptions(), _bag).ShouldNotBeNull();

        corpus.Records.Where(r => r.Gold is not null).CountBy(r => r.Gold!.Label).Order(Comparer<KeyValuePair<string, int>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key)))
            .ShouldBe([new("Fiction", 439), new("Non-fiction", 1305)]);
    }

    private Corpus Load(string key, string path = "books.csv", string resource = "") =>
        TryLoad(key, path, resource).ShouldNotBeNull(string.Join('\n', _bag.ToImmutable()));

    private Corpus? TryLoad(string key, string path = "books.csv", string resource = "") =>
        TryLoadPackage($$"""{ "name": "c", "resources": [ { "name": "books", "path": "{{path}}" {{resource}} } ], "glamrules": { {{key}} } }""");

    private Corpus? TryLoadPackage(string package)
    {
        _folder.Write("datapackage.json", package);
        CorpusDescription? description = DataPackageReader.Read(_folder.Path, _bag);
        return description is null ? null : CorpusLoader.Load(description, "genre", new LoadOptions(), _bag);
    }
}
