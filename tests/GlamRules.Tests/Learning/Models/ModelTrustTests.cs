using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning.Models;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.Models;

public sealed class ModelTrustTests
{
    private static readonly TaskDescription Task = new() { Name = "genre", Kind = TaskKind.Label, Text = ["title"], Features = [], Gold = new GoldSource("genre"), Labels = [] };

    [Fact]
    public void Model_NobodyTrusts_IsNotEvenOpened()
    {
        using TemporaryFolder folder = new();
        using TemporaryFolder config = new();
        string model = folder.Write("m.glammodel", "no model");
        TrustStore trust = new(config.Path);
        Load().ShouldBe(TrustProblems.NotTrusted);
        trust.Grant(model, mine: false, new DiagnosticBag());
        Load().ShouldBe(ModelProblems.Unreadable);
        folder.Write("m.glammodel", "another");
        Load().ShouldBe(TrustProblems.Changed);

        DiagnosticKind Load()
        {
            DiagnosticBag diagnostics = new();
            ModelFile.Load(model, Task, trust, TrustPurpose.Running, diagnostics).ShouldBeNull();
            return diagnostics.ToImmutable().ShouldHaveSingleItem().Kind;
        }
    }
}
