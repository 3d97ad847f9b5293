using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Expressions;

public sealed class ExpressionDiagnosticsTests
{
    // What stands between the brackets is the place expected.
    [Theory]
    [InlineData("[tittle] == \"\"", "GR0401", "there is no field 'tittle'. Did you mean 'title'?")]
    [InlineData("Text([\"BL record\"]) == \"\"", "GR0401", "there is no field 'BL record'. Did you mean 'BL record ID'?")]
    [InlineData("title == \"a\" || [Yeer](title) > 5", "GR0401", "there is no function 'Yeer'. Did you mean 'Year'?")]
    [InlineData("[it] == \"\"", "GR0401", "'it' is a word of the language; write Text(\"it\") for the field")]
    [InlineData("[Year] > 5", "GR0401", "'Year' is a word of the language; it has no value by itself")]
    [InlineData("title.[Lenght] > 5", "GR0403", "'.Lenght' is not available. Did you mean 'Length'?")]
    [InlineData("title == \"a\" &&[ ]", "GR0400", "expression expected")]
    [InlineData("title == [\"]a", "GR0400", "unterminated string literal")]
    [InlineData("title [#] 5", "GR0400", "syntax error '#'")]
    [InlineData("title [title]", "GR0400", "syntax error")]
    [InlineData("title == ['abc']", "GR0400", "a text stands in double quotes")]
    [InlineData("Matches(title, \"a[\\d]\")", "GR0400", "'\\d' means nothing here")]
    [InlineData("Matches(title, \"[\\b]a\")", "GR0400", "'\\b' is a backspace here, not the edge of a word")]
    [InlineData("[title.Trim()]", "GR0402", "the expression comes out as something other than true or false")]
    [InlineData("[Has]() == true", "GR0402", "Has(...) takes the name of one field")]
    [InlineData("title.Trim() [==] 5", "GR0402", "a text, a number and true or false are mixed here")]
    [InlineData("title [&&] true", "GR0402", "operator '&&' incompatible with operand types text and true or false")]
    [InlineData("title + 5 [==] \"a\"", "GR0402", "a text, a number and true or false are mixed here")]
    [InlineData("[title + true == \"\"]", "GR0402", "a text is joined with something that is no text")]
    [InlineData("true && [Year]() > 5", "GR0402", "what stands in its brackets does not fit")]
    [InlineData("title.[Contains](5)", "GR0402", "what stands in its brackets does not fit")]
    [InlineData("(title) [>] 5", "GR0402", "a text, a number and true or false are mixed here")]
    [InlineData("Matches(title, \"no[(]v\")", "GR0405", "the pattern is no regular expression: this '(' is never closed")]
    [InlineData("Matches(title, [year])", "GR0405", "the pattern must be one text in quotes")]
    [InlineData("[Has](title.Trim())", "GR0402", "Has(...) takes the name of one field")]
    public void Mistake_InAnExpression_IsShownAtItsPlace(string marked, string id, string message)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        string expression = marked.Remove(marked.LastIndexOf(']'), 1).Remove(start, 1);
        Diagnostic problem = AnExpression.Problem(expression);
        problem.Id.ShouldBe(id);
        problem.Location.Line.ShouldBe(1);
        if (message.Length > 0)
        {
            problem.Message.ShouldBe(message);
        }

        int escapes = expression[..start].Count(c => c is '"' or '\\');
        problem.Location.Column.ShouldBe(17 + start + escapes);
    }

    [Fact]
    public void Mistake_BehindEscapesAndOnALaterLine_IsShownAtItsPlace()
    {
        const string Json = """
            {
              "expression": "title == \"\u00e9\\\"\" && tittle == \"\""
            }
            """;
        Diagnostic problem = AnExpression.Read(Json, AnExpression.Fields).Diagnostics.ShouldHaveSingleItem();
        problem.ToString().ShouldBe("a.rules.json:2:45: error GR0401: there is no field 'tittle'. Did you mean 'title'?");
        problem.Location.Length.ShouldBe("tittle".Length);
        problem.Location.LineText![44..50].ShouldBe("tittle");
    }

    [Fact]
    public void AllWrongNames_AreReportedAtOnce() =>
        AnExpression.All("tittle == \"\" && yeer > 5 && Text(\"BL\") == title.GetType()").Select(d => d.Id)
            .ShouldBe(["GR0401", "GR0401", "GR0401", "GR0403"]);

    [Theory]
    [InlineData("title.GetType().Assembly.Location == \"\"")]
    [InlineData("typeof(title) == null")]
    [InlineData("System.IO.File.Exists(\"x\")")]
    [InlineData("DateTime.Now > null")]
    [InlineData("Guid.NewGuid() == null")]
    [InlineData("new(title as a) == null")]
    [InlineData("new System.Uri(\"a\") == null")]
    [InlineData("title.PadLeft(2000000000) == \"\"")]
    [InlineData("\"System.DateTime\"(title) == null")]
    [InlineData("it.Text(\"title\") == \"\"")]
    [InlineData("$.Text(\"title\") == \"\"")]
    [InlineData("as(\"System.String\") == null")]
    [InlineData("is(\"System.String\")")]
    [InlineData("cast(\"System.String\") == null")]
    [InlineData("np(title) == null")]
    [InlineData("@0 == null")]
    [InlineData("Math.Abs(1) > 0")]
    [InlineData("Convert.ToInt32(title) > 0")]
    [InlineData("String.Join(title, title) == \"\"")]
    [InlineData("Values(subject).Select(title).Any()")]
    [InlineData("Values(subject).Any(x => x == title)")]
    [InlineData("Values(subject).Any(true)")]
    [InlineData("title?.Length > 5")]
    [InlineData("title & year == \"\"")]
    [InlineData("Text(title.Trim()) == \"\"")]
    [InlineData("title.Contains(title, StringComparison.Ordinal)")]
    [InlineData("Values(subject).Contains(5)")]
    public void Expression_ThatReachesBeyondFieldsAndFunctions_IsRefused(string expression)
    {
        AnExpression.All(expression).ShouldNotBeEmpty();
        AnExpression.Read($"{{\"expression\": {System.Text.Json.JsonSerializer.Serialize(expression)}}}", null).Condition.ShouldBeNull();
    }

    [Theory]
    [InlineData("(")]
    [InlineData("!")]
    [InlineData("-")]
    [InlineData("true ? true : ")]
    [InlineData("Values(")]
    public void Expression_NestedTooDeep_IsRefusedBeforeParsing(string opening) =>
        AnExpression.Problem(string.Concat(Enumerable.Repeat(opening, 200)) + "true").Id.ShouldBe("GR0404");

    [Fact]
    public void Expression_TooLong_IsRefusedBeforeParsing()
    {
        Diagnostic problem = AnExpression.Problem("title == \"" + new string('a', 4_000) + "\"");
        problem.Kind.ShouldBe(ScriptProblems.ExpressionSize);
        problem.Message.ShouldBe("the expression has 4011 characters; at most 4000 are read");
    }

    [Fact]
    public void Expression_AsLongAsAllowed_IsCompiled() =>
        AnExpression.Holds(string.Join(" || ", Enumerable.Repeat("title == \"b\"", 240)) + " || title == \"a\"", "a").ShouldBeTrue();

    [Theory]
    [InlineData("title == \"\"", " || title == \"\"", "")]
    [InlineData("1", "+1", " > 5")]
    [InlineData("title", ".Trim()", " == \"\"")]
    [InlineData("title", "+title", " == \"\"")]
    public void Chain_AsLongAsAllowed_NeedsLittleStack(string first, string link, string last)
    {
        string chain = first + string.Concat(Enumerable.Repeat(link, (4_000 - first.Length - last.Length) / link.Length)) + last;
        int problems = -1;
        Thread thread = new(() => problems = AnExpression.All(chain).Count, maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        problems.ShouldBe(0);
    }

    [Fact]
    public void Expression_ThatIsBlank_IsReported() => AnExpression.Problem(" ").Kind.ShouldBe(FileProblems.OutOfRange);
}
