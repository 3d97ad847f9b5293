using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Reports.Document;
using GlamRules.Reports.Sections;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Sections;

public class AnswerWordsTests
{
    private static readonly Answer Fiction = Answer.OfLabel("Fiction");

    [Fact]
    public void Answer_WithVotesAgainstIt_NamesTheWinnersFirst()
    {
        RecordAnswer said = Said(0, 1, Answer.OfLabel("Non-fiction"));
        said.Answer.ShouldBe("Non-fiction");
        said.Why.ShouldBe("by history; against: form");
        said.Right.ShouldBeTrue();
    }

    [Fact]
    public void Answer_WithoutVotes_IsByDefaultForRulesAlone()
    {
        Said(0, 2, Fiction).Why.ShouldBe("by default");
        Said(1, 0, Fiction).Why.ShouldBe("");
    }

    [Fact]
    public void FaultAndAbstention_AreKeptApart()
    {
        Said(1, 1, Fiction).ShouldBe(new RecordAnswer("model", "(failed)", "it broke", false));
        Said(1, 4, Fiction).ShouldBe(new RecordAnswer("model", "(no answer)", "", false));
    }

    private static RecordAnswer Said(int predictor, int record, Answer gold)
    {
        AssessedPredictor who = SmallAssessment.Result.Predictors[predictor];
        return AnswerWords.Of(who, record, gold);
    }
}
