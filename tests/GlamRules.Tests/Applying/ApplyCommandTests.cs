using System.CommandLine;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using GlamRules.Cli;
using GlamRules.Tests.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Applying;

public sealed partial class ApplyCommandTests : IDisposable
{
    private readonly SmallSet _set = new();

    private string Out => Path.Combine(_set.Root, "out", "genre.csv");

    private string Titles => Path.Combine(_set.Corpus, "titles.csv");

    [Fact]
    public void Help_OfApplyAndMerge_FitsAndIsAsApproved()
    {
        string help = CommandLine.Run("apply", "--help").Output + CommandLine.Run("merge", "--help").Output;
        help.Split('\n').ShouldAllBe(l => l.TrimEnd().Length <= 80);
        Approved.Match(string.Join('\n', help.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Replace(RootCommand.ExecutableName + " ", "glamrules ", StringComparison.Ordinal), "txt");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Apply_OfRulesToAFile_SaysWhatItDidInEveryCulture(bool german)
    {
        string[] args = ["apply", _set.Set, Titles, "--id", "id", "--keep", "genre,part", "--where", "part!=test", "--out", Out];
        CommandResult result = german ? CommandLine.RunInGerman(args) : CommandLine.Run(args);

        result.Code.ShouldBe(0, result.Error);
        Approved.Match(Seconds().Replace(result.Output.Replace(_set.Root, "SET", StringComparison.Ordinal), "in S s: R a second") + "\n" + File.ReadAllText(Out), "txt");
    }

    [Fact]
    public void Apply_ToACorpus_AnswersAsToItsFile()
    {
        CommandLine.Run("apply", _set.Set, _set.Corpus, "--out", Out).Code.ShouldBe(0);
        string first = File.ReadAllText(Out);
        CommandLine.Run("apply", _set.Set, Titles, "--id", "id", "--out", Out, "--restart").Code.ShouldBe(0);
        File.ReadAllText(Out).ShouldBe(first);
    }

    [Fact]
    public void Apply_ToRowsOfOneRecord_TakesTheFirst()
    {
        File.AppendAllText(Titles, "x1,The story goes on,Fiction,test\nx1,Again,Fiction,test\nx2,A tour,Fiction,test\n");

        CommandResult result = CommandLine.Run("apply", _set.Set, _set.Corpus, "--out", Out);

        result.Output.ShouldContain("Rows that belong to the record before: 2\n");
        File.ReadAllLines(Out)[^2..].ShouldAllBe(l => l.StartsWith("x1,Fiction", StringComparison.Ordinal) || l.StartsWith("x2,Non-fiction", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Apply_FromAPipeIntoAPipe_GivesTheRowsOfTheFile()
    {
        CommandLine.Run("apply", _set.Set, Titles, "--id", "id", "--out", Out).Code.ShouldBe(0);
        (int code, byte[] bytes, string error) = await Pipe(File.ReadAllBytes(Titles), "apply", _set.Set, "-", "--id", "id", "--out", "-", "--format-out", "csv");

        code.ShouldBe(0, error);
        bytes.ShouldBe(File.ReadAllBytes(Out));
        error.ShouldStartWith("12 records: 12 answered");
    }

    [Fact]
    public async Task Apply_ToJsonLinesInAPipe_TellsStructuredEvidence()
    {
        byte[] rows = Encoding.UTF8.GetBytes("{\"n\":\"a\",\"Titel\":[\"Ferns\",\"A \\\"tale\\\"\"]}\n\n{\"n\":\"b\"}\n");
        (int code, byte[] bytes, string error) = await Pipe(rows, "apply", _set.Set, "-", "--format-in", "jsonl", "--id", "n", "--field", "title=Titel", "--keep", "Titel", "--out", "-");

        code.ShouldBe(0, error);
        Hash().Replace(Encoding.UTF8.GetString(bytes), "\"predictor\":\"H\"").ShouldBe(
            """
            {"id":"a","answer":"Fiction","outcome":"answered","score":null,"evidence":[{"rule":"tale","label":"Fiction","matches":[{"field":"title","value":1,"start":3,"length":4,"text":"tale"}]}],"fault":null,"predictor":"H","Titel":["Ferns","A \"tale\""]}
            {"id":"b","answer":"Non-fiction","outcome":"answered","score":null,"evidence":[],"fault":null,"predictor":"H","Titel":null}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Apply_FromAndToGzip_GivesTheSameRows()
    {
        string packed = Titles + ".gz";
        using (GZipStream stream = new(File.Create(packed), CompressionLevel.Fastest))
        {
            stream.Write(File.ReadAllBytes(Titles));
        }

        CommandLine.Run("apply", _set.Set, Titles, "--out", Out).Code.ShouldBe(0);
        CommandLine.Run("apply", _set.Set, packed, "--out", Out + ".gz").Code.ShouldBe(0);

        using StreamReader reader = new(new GZipStream(File.OpenRead(Out + ".gz"), CompressionMode.Decompress));
        reader.ReadToEnd().ShouldBe(File.ReadAllText(Out));
    }

    [Theory]
    [InlineData("utf-16", ',')]
    [InlineData("utf-8", ';')]
    [InlineData("utf-8", '\t')]
    public void Apply_ToAFileWrittenOtherwise_GivesTheSameAnswers(string encoding, char delimiter)
    {
        string other = Path.Combine(_set.Root, "other.csv");
        File.WriteAllText(other, File.ReadAllText(Titles).Replace(',', delimiter), Encoding.GetEncoding(encoding));
        CommandLine.Run("apply", _set.Set, Titles, "--id", "id", "--out", Out).Code.ShouldBe(0);
        CommandLine.Run("apply", _set.Set, other, "--id", "id", "--out", Out + ".csv").Code.ShouldBe(0);
        File.ReadAllText(Out + ".csv").ShouldBe(File.ReadAllText(Out));
    }

    [Fact]
    public void Limit_WithACondition_CountsRecordsThatAreLabelled()
    {
        CommandLine.Run("apply", _set.Set, Titles, "--id", "id", "--where", "part=dev", "--limit", "3", "--out", Out).Code.ShouldBe(0);
        File.ReadAllLines(Out).Skip(1).Select(l => l.Split(',')[0]).ShouldBe(["d1", "d2", "d3"]);
    }

    [Fact]
    public void Rows_ThatCantBeUsed_AreCountedAndWrittenBeside()
    {
        long at = new FileInfo(Titles).Length;
        File.AppendAllText(Titles, "bad,row\n");

        CommandResult result = CommandLine.Run("apply", _set.Set, Titles, "--id", "id", "--max-rejects", "0.2", "--out", Out, "--format", "json");

        result.Code.ShouldBe(0);
        result.Error.ShouldContain("warning GR0711: 1 of 13 rows can't be used");
        result.Output.ShouldContain("\"rejected\": 1");
        File.ReadAllText(Out + ".rejects.jsonl").ShouldBe($"{{\"file\":\"titles.csv\",\"line\":14,\"byte\":{at},\"field\":null,\"kind\":\"columns\",\"message\":\"2 fields where the header has 4\",\"raw\":\"bad,row\"}}\n");
    }

    [Theory]
    [InlineData("--where", "language", "'language' is no condition")]
    [InlineData("--shard", "3/2", "'3/2' is no part")]
    [InlineData("--field", "=x", "'=x' is not FIELD=COLUMN.")]
    [InlineData("--max-rejects", "5", "--max-rejects takes a share")]
    [InlineData("--limit", "0", "--limit takes a whole number")]
    public void Option_ThatCantBe_IsToldBeforeAnythingIsRead(string option, string value, string why)
    {
        CommandResult result = CommandLine.Run("apply", _set.Set, Titles, "--out", Out, option, value);
        result.Code.ShouldBe(1);
        result.Error.ShouldContain(why);
        Path.Exists(Path.GetDirectoryName(Out)).ShouldBeFalse();
    }

    [Fact]
    public async Task Output_ThatTakesNoMore_IsADiagnostic()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Surroundings surroundings = new(output, error, false) { BytesOut = () => new FullStream() };

        int code = await GlamRulesCommand.RunAsync(["apply", _set.Set, Titles, "--out", "-"], surroundings, CancellationToken.None);

        code.ShouldBe(1);
        error.ToString().ShouldContain("error GR0712: No space left on device");
        error.ToString().ShouldNotContain("--resume");
    }

    [Theory]
    [InlineData("titles.csv", "")]
    [InlineData("here/titles.csv", "")]
    [InlineData("titles.csv.rejects.jsonl", ".rejects.jsonl")]
    public void Input_ThatTheOutputWouldTakeThePlaceOf_IsLeftAlone(string name, string beside)
    {
        Directory.CreateSymbolicLink(Path.Combine(_set.Corpus, "here"), _set.Corpus);
        string input = Titles + beside;
        if (beside.Length > 0)
        {
            File.WriteAllText(input, "{\"id\":\"a\",\"title\":\"A tale\"}\n");
        }

        string before = File.ReadAllText(input);
        CommandResult result = CommandLine.Run("apply", _set.Set, Path.Combine(_set.Corpus, name), "--out", Titles, "--restart");

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("GR0716");
        File.ReadAllText(input).ShouldBe(before);
    }

    [Fact]
    public void Gzip_ThatEndsTooEarly_IsNotTakenAsWhole()
    {
        string packed = Titles + ".gz";
        using (GZipStream stream = new(File.Create(packed), CompressionLevel.Fastest))
        {
            stream.Write(File.ReadAllBytes(Titles));
        }

        byte[] bytes = File.ReadAllBytes(packed);
        foreach (int cut in new[] { 1, 8, 30, bytes.Length - 30 })
        {
            File.WriteAllBytes(packed, bytes[..^cut]);
            CommandResult result = CommandLine.Run("apply", _set.Set, packed, "--out", Out, "--restart");
            result.Code.ShouldBe(1, $"{cut} bytes cut");
            result.Error.ShouldContain("GR0713");
        }
    }

    [Fact]
    public void Gzip_InACorpusThatIsNone_IsADiagnostic()
    {
        File.Move(Titles, Titles + ".gz");
        string package = Path.Combine(_set.Corpus, "datapackage.json");
        File.WriteAllText(package, File.ReadAllText(package).Replace("\"titles.csv\"", "\"titles.csv.gz\", \"format\": \"csv\"", StringComparison.Ordinal));

        CommandResult result = CommandLine.Run("apply", _set.Set, _set.Corpus, "--out", Out);

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("GR0713");
    }

    public void Dispose() => _set.Dispose();

    private static async Task<(int Code, byte[] Bytes, string Error)> Pipe(byte[] input, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using MemoryStream bytes = new();
        Surroundings surroundings = new(output, error, false) { BytesIn = () => new MemoryStream(input), BytesOut = () => bytes };
        int code = await GlamRulesCommand.RunAsync(args, surroundings, CancellationToken.None);
        return (code, bytes.ToArray(), error.ToString());
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }

    [GeneratedRegex(@"in [\d.]+ s: [\d,]+ a second")]
    private static partial Regex Seconds();

    [GeneratedRegex("\"predictor\":\"[0-9a-f]{12}\"")]
    private static partial Regex Hash();
}
