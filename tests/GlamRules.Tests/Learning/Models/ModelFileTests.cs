using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Learning;
using GlamRules.Learning.Models;
using GlamRules.Learning.Trainers;
using GlamRules.Trust;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Learning.Models;

public sealed class ModelFileTests : IDisposable
{
    private static readonly TaskDescription Genre = Titles.Task("Fiction", "Non-fiction");

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _bag = new();

    public static TheoryData<TrainerKind> Trainers => [.. Enum.GetValues<TrainerKind>()];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Save_TwoFits_GiveTheSameBytes(TrainerKind trainer)
    {
        byte[][] files = [.. new[] { "a", "b" }.Select(name => File.ReadAllBytes(Save(Fit(trainer), name)))];

        files[0].ShouldBe(files[1]);
    }

    [Fact]
    public void Save_LoadedModel_GivesTheSameBytes()
    {
        string first = Save(Fit(), "a");

        string second = Save(Load(first).ShouldNotBeNull(), "b");

        File.ReadAllBytes(second).ShouldBe(File.ReadAllBytes(first));
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Load_SavedModel_AnswersTheSame(TrainerKind trainer)
    {
        TrainedModel model = Fit(trainer);
        Record[] asked = [.. Titles.Genres(30, seed: 9).Select(r => r.Record), Titles.Record("x", null, "xx", "1850")];

        TrainedModel loaded = Load(Save(model)).ShouldNotBeNull();

        Titles.Ask(loaded, asked).Zip(Titles.Ask(model, asked)).ShouldAllBe(p =>
            p.First.Answer!.Equals(p.Second.Answer) && p.First.Score == p.Second.Score && p.First.LabelScores.SequenceEqual(p.Second.LabelScores));
        loaded.Description.Hash.ShouldBe(model.Description.Hash);
        loaded.Description.Features.ShouldBe(model.Description.Features);
    }

    [Fact]
    public void Load_SavedModelOfLabelSets_AnswersTheSame()
    {
        TaskDescription task = Titles.Task(TaskKind.Labels, "places", "people");
        LabelledRecord[] records = Titles.Subjects(60, "places", "people");
        TrainedModel model = Titles.Fit(task, records);

        TrainedModel loaded = Load(Save(model), task).ShouldNotBeNull();

        Titles.Ask(loaded, records.Select(r => r.Record)).Select(p => p.Answer).ShouldBe(Titles.Ask(model, records.Select(r => r.Record)).Select(p => p.Answer));
    }

    [Fact]
    public void Save_Card_SaysWhatTheModelIs()
    {
        string path = Save(Fit());

        JsonNode card = JsonNode.Parse(ReadEntry(path, "card.json"))!["card"]!;

        card.ShouldSatisfyAllConditions(
            c => c["trainer"]!.GetValue<string>().ShouldBe("sdca"),
            c => c["kind"]!.GetValue<string>().ShouldBe("label"),
            c => c["seed"]!.GetValue<int>().ShouldBe(1),
            c => c["corpusHash"]!.GetValue<string>().ShouldBe("abc"),
            c => c["labels"]!.AsArray().Select(l => l!.GetValue<string>()).ShouldBe(["Fiction", "Non-fiction"]),
            c => c["reads"]!["characters"]!["longest"]!.GetValue<int>().ShouldBe(3),
            c => c["versions"]!.AsArray().Count.ShouldBe(2));
    }

    [Fact]
    public void Load_MissingFile_IsADiagnostic() => ShouldFail(Path.Combine(_folder.Path, "none.glammodel"), "GR0001");

    [Fact]
    public void Load_Garbage_IsADiagnostic() => ShouldFail(_folder.Write("garbage.glammodel", "this is no model"), "GR0500");

    [Fact]
    public void Load_EmptyFile_IsADiagnostic() => ShouldFail(_folder.Write("empty.glammodel", ""), "GR0500");

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.99)]
    public void Load_TruncatedFile_IsADiagnostic(double share)
    {
        byte[] bytes = File.ReadAllBytes(Save(Fit()));

        ShouldFail(_folder.Write("cut.glammodel", bytes[..(int)(bytes.Length * share)]), "GR0500");
    }

    [Theory]
    [InlineData("card.json")]
    [InlineData("features.json")]
    [InlineData("idf.bin")]
    [InlineData("weights.bin")]
    public void Load_PartMissingOrCut_IsADiagnostic(string part)
    {
        string path = Save(Fit());
        byte[] bytes = ReadEntry(path, part);

        Change(path, part, bytes[..(bytes.Length / 2)]);
        ShouldFail(path, "GR0500");
        Remove(path, part);
        ShouldFail(path, "GR0500");
    }

    [Theory]
    [InlineData("shifts", "[]")]
    [InlineData("shifts", "null")]
    [InlineData("temperature", "0")]
    [InlineData("numbers", "[]")]
    [InlineData("card", "null")]
    [InlineData("card", "{}")]
    [InlineData("version", "null")]
    public void Load_CardWithAWrongMember_IsADiagnostic(string member, string json)
    {
        string path = Save(Fit());

        Change(path, member, JsonNode.Parse(json));

        ShouldFail(path, "GR0500");
    }

    [Fact]
    public void Load_NewerVersion_SaysSoWhateverElseItHolds()
    {
        string path = Save(Fit());

        Change(path, "card.json", Encoding.UTF8.GetBytes("""{ "version": 2, "somethingNew": {} }"""));

        ShouldFail(path, "GR0506");
    }

    [Fact]
    public void Load_ForATaskWithOtherLabels_IsADiagnostic() => ShouldFail(Save(Fit()), "GR0501", Titles.Task("Prose", "Verse"));

    [Fact]
    public void Load_ForATaskWithOtherFields_IsADiagnostic() => ShouldFail(Save(Fit()), "GR0502", Genre with { Features = [], Numeric = [] });

    [Fact]
    public void Load_ForAnotherKindOfTask_IsADiagnostic() => ShouldFail(Save(Fit()), "GR0503", Genre with { Kind = TaskKind.Labels });

    [Fact]
    public void Load_NothingFits_SaysEveryReason()
    {
        Load(Save(Fit()), Titles.Task(TaskKind.Labels, "Prose") with { Text = ["name"], Features = [] }).ShouldBeNull();

        Titles.Ids(_bag).Order(StringComparer.Ordinal).ShouldBe(["GR0501", "GR0502", "GR0503"]);
    }

    private static TrainedModel Fit(TrainerKind trainer = TrainerKind.Sdca)
    {
        TrainingOptions options = Titles.Recipe(f => f with { Categories = ["language"], Numbers = ["year"] }) with { Trainer = trainer };
        return Titles.Fit(Genre, [.. Titles.Genres(60, noise: 0.1).Select((r, i) => Titles.Labelled(r.Id, r.Record["title"].First, r.Gold!, i % 3 == 0 ? "en" : "fi", $"{1800 + i}"))], options);
    }

    private string Save(TrainedModel model, string name = "model")
    {
        string path = Path.Combine(_folder.Path, "saved", name + ModelFile.Ending);
        ModelFile.Save(model, path, "abc");
        return path;
    }

    private TrainedModel? Load(string path, TaskDescription? task = null) => Load(path, task, _bag);

    private void ShouldFail(string path, string id, TaskDescription? task = null)
    {
        DiagnosticBag bag = new();
        Load(path, task, bag).ShouldBeNull();
        bag.ToImmutable().ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Id.ShouldBe(id), d => d.Location.File.ShouldBe(path), d => d.Help.ShouldNotBeEmpty());
    }

    private static TrainedModel? Load(string path, TaskDescription? task, DiagnosticBag bag)
    {
        if (File.Exists(path))
        {
            TrustStore.OfUser().Grant(path, mine: false, bag);
        }

        return ModelFile.Load(path, task ?? Genre, TrustStore.OfUser(), TrustPurpose.Running, bag);
    }

    private static byte[] ReadEntry(string path, string part)
    {
        using ZipArchive zip = ZipFile.OpenRead(path);
        using Stream stream = zip.GetEntry(part)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static void Change(string path, string member, JsonNode? value)
    {
        JsonNode content = JsonNode.Parse(ReadEntry(path, "card.json"))!;
        content[member] = value;
        Change(path, "card.json", Encoding.UTF8.GetBytes(content.ToJsonString()));
    }

    private static void Change(string path, string part, byte[] bytes)
    {
        Remove(path, part);
        using ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Update);
        using Stream stream = zip.CreateEntry(part).Open();
        stream.Write(bytes);
    }

    private static void Remove(string path, string part)
    {
        using ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Update);
        zip.GetEntry(part)!.Delete();
    }
}
