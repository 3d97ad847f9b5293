using GlamRules.Assessments.Reading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Learning;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Tests.Rules;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics.Json.Shapes;

/// <summary>Every other word for a member, of every file that a user writes.</summary>
public sealed class SynonymTests
{
    private static readonly IConditionKind[] Kinds = [.. ScriptingParts.Of(TrustPurpose.Editing).Conditions];

    public static TheoryData<string, string, string> Members
    {
        get
        {
            TheoryData<string, string, string> all = [];
            foreach (var (shape, word, name) in Shapes().SelectMany(s => s.Members.SelectMany(m => m.Synonyms.Select(w => (s.What, w, m.Name)))).Distinct())
            {
                all.Add(shape, word, name);
            }

            return all;
        }
    }

    public static TheoryData<string, string> Conditions
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (IConditionKind kind in Kinds)
            {
                foreach (string word in kind.Members[0].Synonyms)
                {
                    all.Add(word, kind.Member);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Member_ByAnotherWord_IsProposed(string shape, string word, string name)
    {
        DiagnosticBag bag = new();
        JsonObject json = JsonObject.Open(JsonParser.Parse(new SourceText("a.json", $"{{ \"{word}\": null }}"), bag)!, Shapes().First(s => s.What == shape && s[name] is not null), bag)!;
        json.Close();

        Diagnostic said = bag.ToImmutable().ShouldHaveSingleItem();
        said.Message.ShouldBe($"'{word}' is not known here. Did you mean '{name}'?");
        said.Help.ShouldContain(DidYouMean.Nearest(word, [name]) is null ? $"\"{name}\": " : name);
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition_ByAnotherWord_IsProposed(string word, string name) =>
        WrittenSet.Problems($"{{ \"{word}\": \"novel\" }}").First(d => d.Id == "GR0100").Message.ShouldBe($"there is no condition '{word}'. Did you mean '{name}'?");

    [Fact]
    public void Words_OfOneObject_MeanOneMemberEachAndNoOther()
    {
        foreach (ObjectShape shape in Shapes())
        {
            string[] words = [.. shape.Members.SelectMany(m => m.Synonyms)];
            words.ShouldBeUnique();
            words.Intersect(shape.Members.Select(m => m.Name)).ShouldBeEmpty(shape.What);
        }

        string[] conditions = [.. Kinds.SelectMany(k => k.Members[0].Synonyms)];
        conditions.ShouldBeUnique();
        conditions.Intersect(Kinds.Select(k => k.Member)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("starts_with", "starts")]
    [InlineData("StartsWith", "starts")]
    [InlineData("starts-with", "starts")]
    [InlineData("keywrods", "terms")]
    [InlineData("patern", "pattern")]
    [InlineData("zebra", null)]
    public void Word_InAnySpelling_IsUnderstood(string found, string? meant) =>
        MeantMember.Find(found, Kinds.Select(k => k.Members[0]))?.Name.ShouldBe(meant);

    private static IEnumerable<ObjectShape> Shapes()
    {
        Shape[] roots = [RuleSetShape.Set, RuleShape.File, CorpusShape.Package, AssessmentShape.Of(TrainingShape.Recipe)];
        return roots.Concat(Kinds.SelectMany(k => k.Members.Skip(1).Concat([k.Members[0] with { Synonyms = [] }])).Select(m => m.Shape)).SelectMany(Objects).Distinct();
    }

    private static IEnumerable<ObjectShape> Objects(Shape shape) => shape switch
    {
        ObjectShape known => known.Members.SelectMany(m => Objects(m.Shape)).Prepend(known),
        ListShape list => Objects(list.Item),
        MapShape map => Objects(map.Value),
        ChoiceShape choice => choice.Shapes.SelectMany(Objects),
        _ => [],
    };
}
