using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Scripting.Expressions;

public sealed class ExpressionConditionTests
{
    [Theory]
    [InlineData("year >= 1850 && title.Contains(\"novel\")", "A novel", "1850", true)]
    [InlineData("year >= 1850 && title.Contains(\"novel\")", "A novel", "1849", false)]
    [InlineData("year >= 1850 && title.Contains(\"novel\")", "A Novel", "1850", false)]
    [InlineData("year >= 1850 && Contains(title, \"novel\")", "A Novel", "1850", true)]
    [InlineData("1850 <= year and not (title == \"\")", "x", " 1850 ", true)]
    [InlineData("year == 1850.5", null, "1850.5", true)]
    [InlineData("year > -5", null, "0", true)]
    [InlineData("year - 1800 < 50", null, "1840", true)]
    [InlineData("year + 1 == 1851", null, "1850", true)]
    [InlineData("Words(title) == year", "two words", "2", true)]
    [InlineData("title.Length < year", "abc", "4", true)]
    [InlineData("year > Year(title)", "1849", "1850", true)]
    [InlineData("year >= 1850", null, "c. 1850", false)]
    [InlineData("year != 1850", null, null, true)]
    [InlineData("year < 1850", null, null, false)]
    [InlineData("Year(year) == 1850", null, "c. 1850?", true)]
    [InlineData("Year(\"year\") == null", null, "18501", true)]
    [InlineData("year.StartsWith(\"18\") && year < 1850", null, "1840", true)]
    [InlineData("Number(title) > 2.5", "2.6", null, true)]
    [InlineData("Has(year)", null, " ", false)]
    [InlineData("title == null", null, null, true)]
    [InlineData("title != null", "x", null, true)]
    [InlineData("title == \"\"", null, null, true)]
    [InlineData("title in (\"a\", \"b\")", "b", null, true)]
    [InlineData("year in (1850, 1851)", null, "1851", true)]
    [InlineData("Words(title) == 3", "A Winter's Night-Tale", null, true)]
    [InlineData("title.Length > 3 ? year == 1 : year == 2", "abcd", "1", true)]
    [InlineData("iif(title == \"a\", true, false)", "a", null, true)]
    [InlineData("Text(\"BL record ID\").StartsWith(\"0146\")", null, null, true)]
    [InlineData("Contains(\"BL record ID\", \"4602\")", null, null, true)]
    [InlineData("Matches(title, \"\\\\bnovels?\\\\b\")", "Two NOVELS", null, true)]
    [InlineData("Matches(title.Trim(), \"^novels?$\")", " Novel ", null, true)]
    [InlineData("Matches(title, \"(a)\\\\1\")", "xAax", null, true)]
    [InlineData("StartsWith(title, \"the\") or EndsWith(title, \"End\")", "The x", null, true)]
    [InlineData("title > \"a\" && title < \"b\"", "aZ", null, true)]
    [InlineData("title.ToUpper() == \"I\"", "i", null, true)]
    [InlineData("title.IndexOf(\"b\") == 1 && title.Substring(1, 1) == \"b\" && title.Replace(\"b\", \"\") == \"ac\"", "abc", null, true)]
    [InlineData("title + \"!\" == \"a!\"", "a", null, true)]
    public void Expression_OnARecord_SaysWhatItMeans(string expression, string? title, string? year, bool expected) =>
        AnExpression.Holds(expression, title, year).ShouldBe(expected);

    [Theory]
    [InlineData("subject == \"Poetry\"", true)]
    [InlineData("subject == \"Drama\"", false)]
    [InlineData("Contains(subject, \"drama\")", true)]
    [InlineData("Values(\"subject\").Contains(\"Drama\")", true)]
    [InlineData("Values(subject).Length == 2 && Values(subject)[1] == \"Drama\"", true)]
    [InlineData("Values(subject).Count() == 2 && Values(subject).Any()", true)]
    public void Field_WithSeveralValues_ReadsAsItsFirstAndAsAll(string expression, bool expected) =>
        AnExpression.Holds(expression, null, null, "Poetry", "Drama").ShouldBe(expected);

    [Fact]
    public void Expression_UnderAnotherCulture_SaysTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            AnExpression.Holds("title.ToUpper() == \"TITLE\" && year > 1.5", "title", "1.6").ShouldBeTrue();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("title.Substring(5) == \"x\"")]
    [InlineData("Values(subject)[7] == \"x\"")]
    [InlineData("Year(title).Value > 5")]
    public void Expression_ThatFailsOnARecord_IsAFaultWithItsReason(string expression)
    {
        RuleFaultException fault = Should.Throw<RuleFaultException>(() => AnExpression.Holds(expression, "abc"));
        fault.Message.ShouldStartWith($"expression '{expression}' failed: ");
        fault.InnerException.ShouldNotBeNull();
    }

    [Fact]
    public void Text_ThatGrowsWithoutBound_IsAFault() =>
        Should.Throw<RuleFaultException>(() => AnExpression.Holds(
            "title" + string.Concat(Enumerable.Repeat(".Replace(\"a\", \"aaaaaaaaaa\")", 12)) + " == \"\"", "a"));

    [Fact]
    public void Pattern_ThatTakesTooLong_IsAFault() =>
        Should.Throw<RuleFaultException>(() => AnExpression.Holds("Matches(title, \"^(?=(a+)+$)\")", new string('a', 40) + "!"));

    [Theory]
    [InlineData("Contains(title, \"NOVEL\") && year >= 1850", "novel")]
    [InlineData("title.Contains(\"vel\")", "vel")]
    [InlineData("Matches(title, \"n.v\")", "nov")]
    [InlineData("Contains(title, \"a\") && Contains(title, \"novel\")", "a", "novel")]
    [InlineData("!title.Contains(\"poem\") && title.EndsWith(\"novel\")", "novel")]
    [InlineData("Words(title) == 2 && year > 5", "a novel", "1850")]
    [InlineData("!(title == \"x\")")]
    public void Expression_ThatHolds_ShowsWhere(string expression, params string[] places)
    {
        MatchList list = new();
        AnExpression.Compile(expression).Holds(AnExpression.Record("a novel", "1850"), list).ShouldBeTrue();
        list.ToImmutable().Select(m => m.Text).ShouldBe(places);
    }

    [Fact]
    public void Expression_ThatDoesNotHold_ShowsNothing()
    {
        MatchList list = new();
        AnExpression.Compile("Contains(title, \"novel\") && year > 1900").Holds(AnExpression.Record("a novel", "1850"), list).ShouldBeFalse();
        list.Count.ShouldBe(0);
    }

    [Fact]
    public void Expression_OnARecord_AllocatesNothing()
    {
        Condition condition = AnExpression.Compile("year >= 1850 && Contains(title, \"novel\") && !title.StartsWith(\"The\") && Words(title) > 1");
        Record record = AnExpression.Record("a novel", "1850");
        MatchList list = new();
        bool holds = true;
        for (int i = 0; i < 100; i++)
        {
            holds &= condition.Holds(record, list);
            list.Truncate(0);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            holds &= condition.Holds(record, list);
            list.Truncate(0);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000);
        holds.ShouldBeTrue();
    }

    [Fact]
    public void Fields_NotKnownAtLoad_AreFoundByName()
    {
        Condition condition = AnExpression.Read("""{"expression": "colour == \"red\" && size > 3"}""", null).Condition!;
        condition.Holds(new Record("1", new FieldList(["size", "colour"]), [new FieldValue("4"), new FieldValue("red")]), new MatchList()).ShouldBeTrue();
        condition.Holds(AnExpression.Record(), new MatchList()).ShouldBeFalse();
    }
}
