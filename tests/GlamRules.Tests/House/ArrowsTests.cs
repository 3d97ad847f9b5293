using Shouldly;
using Xunit;

namespace GlamRules.Tests.House;

/// <summary>Which room may use which: the house stays one that a newcomer can walk through.</summary>
public class ArrowsTests
{
    // Each room with the rooms that it may name; what those use comes with them.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Text"] = [],
        ["Dates"] = [],
        ["Statistics"] = [],
        ["Matching"] = ["Text"],
        ["Corpora"] = ["Diagnostics", "Text", "Dates"],
        ["Predictions"] = ["Corpora"],
        ["Rules"] = ["Predictions", "Matching", "Corpora", "Statistics"],
        ["Evaluation"] = ["Predictions", "Corpora", "Statistics"],
        ["Trying"] = ["Rules", "Evaluation"],
        ["Audits"] = ["Evaluation", "Predictions", "Corpora", "Text", "Statistics"],
        ["Segments"] = ["Evaluation", "Predictions", "Corpora", "Text", "Statistics"],
        ["Assessments"] = ["Audits", "Segments", "Evaluation"],
        // A triage is read by the same people as an assessment: one neutral document, one set of writers.
        ["Reports"] = ["Assessments", "Triage"],
        ["Applying"] = ["Predictions"],
        ["Triage"] = ["Diagnostics"],
        ["Trust"] = ["Diagnostics"],
        ["Scripting"] = ["Rules", "Trust"],
        ["Learning"] = ["Evaluation", "Trust"],
        ["Cli"] = ["Reports", "Trying", "Applying", "Triage", "Trust", "Scripting", "Learning", "Rules"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Fact]
    public void House_EveryFolder_IsARoomOfTheTable()
    {
        string[] rooms = [.. SourceTree.Files("src").Select(f => SourceTree.RoomOf(SourceTree.FolderOf(f)) ?? "the root of GlamRules").Distinct()];
        rooms.Except(Allowed.Keys).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_NamesOthers_OnlyThoseItMay(string room)
    {
        HashSet<string> may = [room];
        Reach(room, may);
        string[] trespasses =
        [
            .. from file in SourceTree.Files("src")
               where SourceTree.RoomOf(SourceTree.FolderOf(file)) == room
               from named in SourceTree.NamedBy(file)
               let other = SourceTree.RoomOf(named)
               where other is not null && Allowed.ContainsKey(other) && !may.Contains(other)
               select $"{Path.GetRelativePath(Repository.Root, file)} names {named}",
        ];
        trespasses.ShouldBeEmpty();
    }

    [Fact]
    public void Folders_BesideEachOtherInARoom_FormNoCircle()
    {
        Dictionary<string, HashSet<string>> arrows = new(StringComparer.Ordinal);
        foreach (string file in SourceTree.Files("src"))
        {
            string from = SourceTree.FolderOf(file);
            foreach (string to in SourceTree.NamedBy(file).Where(to => Beside(from, to)))
            {
                arrows.TryAdd(from, new(StringComparer.Ordinal));
                arrows[from].Add(to);
            }
        }

        string[] circles = [.. arrows.Keys.Where(folder => Walk(folder, arrows).Contains(folder)).Order(StringComparer.Ordinal)];
        circles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GlamRules", "Microsoft.ML", "Microsoft.CodeAnalysis", "RulesEngine", "Spectre.Console", "System.CommandLine")]
    [InlineData("GlamRules.Scripting", "Microsoft.ML", "Spectre.Console", "System.CommandLine")]
    [InlineData("GlamRules.Learning", "Microsoft.CodeAnalysis", "RulesEngine", "Spectre.Console", "System.CommandLine")]
    [InlineData("GlamRules.Cli", "Microsoft.ML", "Microsoft.CodeAnalysis", "RulesEngine")]
    public void Project_DoesNotReference_WhatAnotherIsFor(string project, params string[] packages)
    {
        string text = File.ReadAllText(Repository.PathOf($"src/{project}/{project}.csproj"));
        packages.Where(p => text.Contains($"\"{p}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static void Reach(string room, HashSet<string> reached)
    {
        foreach (string next in Allowed[room].Where(reached.Add))
        {
            Reach(next, reached);
        }
    }

    // Two folders below one room; the room's own files belong to all of them.
    private static bool Beside(string from, string to) =>
        from != to && SourceTree.RoomOf(from) == SourceTree.RoomOf(to) && from.Count(c => c == '.') > 1 && to.Count(c => c == '.') > 1
        && Directory.Exists(Repository.PathOf(Path.Combine("src", Folder(to))));

    private static string Folder(string name)
    {
        string[] parts = name.Split('.');
        bool project = Directory.Exists(Repository.PathOf($"src/GlamRules.{parts[1]}"));
        return Path.Combine([project ? $"GlamRules.{parts[1]}" : "GlamRules", .. parts.Skip(project ? 2 : 1)]);
    }

    private static HashSet<string> Walk(string start, Dictionary<string, HashSet<string>> arrows)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<string> queue = new([start]);
        while (queue.TryDequeue(out string? at))
        {
            foreach (string next in arrows.GetValueOrDefault(at) ?? [])
            {
                if (seen.Add(next))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return seen;
    }
}
