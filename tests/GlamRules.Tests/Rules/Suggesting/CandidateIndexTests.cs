using CsCheck;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Suggesting;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Rules.Suggesting;

public sealed class CandidateIndexTests
{
    private static readonly string[] Parts =
    [
        "novel", "Novel", "novels", "Été", "ete", "a", "tale", "tales", "tale-teller", "l'été", "history", "historical", "hist_ory", "[A tale.]", "1850", "ﬁction", "Straße", "œuvre", "naïve", "--", "de",
    ];

    private static readonly string[] Gaps = [" ", "  ", ", ", "-"];

    private static readonly Gen<string> Title = Gen.Select(Gen.Int[0, Parts.Length - 1].Array[0, 7], Gen.Int[0, Gaps.Length - 1], (words, gap) => string.Join(Gaps[gap], words.Select(w => Parts[w])));

    [Fact]
    public void Build_AnyRecords_PostingsAreTheRecordsOnWhichTheWrittenRuleHolds() =>
        Title.List[1, 12].Sample(titles =>
        {
            Record[] records = Records(titles);
            CandidateIndex index = CandidateIndex.Build(Task(), records, least: 1, phrases: true);
            foreach (IndexedCandidate candidate in index.Candidates)
            {
                Rule rule = DraftCompiler.Compile([new RuleDraft { Id = "r", Label = "x", When = candidate.Candidate, Why = "" }], null, null, "r.rules.json")[0];
                int[] naive = [.. Enumerable.Range(0, records.Length).Where(i => rule.When.Holds(records[i], new MatchList()))];
                candidate.Postings.ShouldBe(naive, candidate.Candidate.Describe());
            }
        }, iter: 200);

    [Fact]
    public void Build_SameRecords_KeepsTheWholeWord()
    {
        CandidateIndex index = CandidateIndex.Build(Task(), Records(["A novel", "Novel tales", "Other"]), least: 2, phrases: true);

        index.Candidates.Where(c => c.Postings.SequenceEqual([0, 1])).Single().Candidate.ShouldBe(new Candidate(CandidateKind.Term, "title", "novel"));
    }

    [Fact]
    public void Build_Features_AreValuesAndRanges()
    {
        TaskDescription task = Task() with { Features = ["place", "year"], Numeric = ["year"] };
        FieldList fields = task.Fields;
        Record[] records = [.. Enumerable.Range(0, 20).Select(i => new Record($"{i}", fields, [new FieldValue("x"), new FieldValue(i < 5 ? "Köln" : "Bonn"), new FieldValue($"{1800 + i}")]))];

        CandidateIndex index = CandidateIndex.Build(task, records, least: 3, phrases: false);

        index.Candidates.Select(c => c.Candidate.Describe()).ShouldContain("place is \"koln\"");
        index.Candidates.ShouldContain(c => c.Candidate.Field == "year" && c.Candidate.Max != null);
    }

    private static TaskDescription Task() => new() { Name = "t", Kind = TaskKind.Label, Text = ["title"], Gold = new GoldSource("g") };

    private static Record[] Records(IReadOnlyList<string> titles)
    {
        FieldList fields = new(["title"]);
        return [.. titles.Select((t, i) => new Record($"{i}", fields, [new FieldValue(t)]))];
    }
}
