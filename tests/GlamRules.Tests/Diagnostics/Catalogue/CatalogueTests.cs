using System.Reflection;
using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics.Catalogue;

public sealed class CatalogueTests
{
    // Ids that no file alone can bring about, and where they are tested.
    private static readonly Dictionary<string, string> WithoutCase = new()
    {
        ["GR0109"] = "needs a program that reads no scripts: Rules/Loading/RuleSetLoaderTests",
        ["GR0171"] = "needs a list of more than 32,000 characters: Rules/Loading/RuleTableRoundTripTests",
        ["GR0219"] = "needs a server that fails: Corpora/Downloading/CorpusDownloaderTests",
        ["GR0366"] = "needs a user's folder that can't be written: Cli/Commands/SavedModelsTests",
        ["GR0430"] = "needs a compiler that makes what it is not known to: Scripting/Scripts/ScriptRefusalTests",
        ["GR0431"] = "needs a process that ends before it answers: Scripting/Scripts/ScriptRefusalTests",
        ["GR0507"] = "needs a model fitted to records: Learning/Models/ModelFitTests",
        ["GR0860"] = "needs a finished assessment whose inputs change: Cli/Commands/ReportCommandTests",
        ["GR0862"] = "needs a machine without Chromium: Cli/Commands/ReportCommandTests",
        ["GR0863"] = "needs a browser that fails: Cli/Commands/ReportCommandTests",
        ["GR0603"] = "is in the user's folder, not in the set's: Trust/TrustStoreTests",
        ["GR0703"] = "needs a run that was interrupted: Applying/Resuming/ResumeTests",
        ["GR0709"] = "needs a row of sixteen megabytes: Applying/Reading/BlockReaderTests",
        ["GR0711"] = "stands beside how long the run took: Applying/ApplyCommandTests",
        ["GR0712"] = "needs a disk that is full: Applying/Resuming/ResumeTests",
        ["GR0717"] = "needs two runs at once: Applying/Resuming/ResumeTests",
        ["GR0714"] = "needs a run that was interrupted: Applying/Resuming/ResumeTests",
    };

    private static readonly DiagnosticKind[] Kinds =
    [
        .. typeof(FileProblems).Assembly.GetTypes().Where(t => t.Namespace == typeof(FileProblems).Namespace)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => f.GetValue(null)).OfType<DiagnosticKind>(),
    ];

    [Fact]
    public void EveryKind_HasACaseThatPrintsIt()
    {
        string[] names = [.. DiagnosticCase.Names];
        Kinds.Select(k => k.Id)
            .Where(id => !WithoutCase.ContainsKey(id) && !names.Any(n => n.StartsWith(id, StringComparison.Ordinal)))
            .ShouldBeEmpty("add a folder to Diagnostics/Cases that bears the id");
    }

    [Fact]
    public void EveryCase_PrintsTheKindItIsNamedAfter() =>
        DiagnosticCase.Names.Where(n => n.StartsWith("GR", StringComparison.Ordinal) && !new DiagnosticCase(n).Expected.Contains($" {n[..6]}: ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void EveryExemption_IsOfAKindWithoutCase() =>
        WithoutCase.Keys.ShouldBeSubsetOf(Kinds.Select(k => k.Id).Except(DiagnosticCase.Names.Select(n => n.Split('-')[0])));

    [Fact]
    public void EveryKind_HasAnIdOfItsOwn() => Kinds.Select(k => k.Id).ShouldBeUnique();

    [Fact]
    public void EveryKind_SaysWhatToDo() =>
        Kinds.Where(k => !Regex.IsMatch(k.Id, @"^GR\d{4}$") || k.Title.EndsWith('.') || k.Title.Length == 0 || !k.Help.EndsWith('.')).ShouldBeEmpty();
}
