using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Scripts;

public sealed class ScriptDiagnosticsTests
{
    [Fact]
    public void Scripts_WithoutTrust_AreRefused()
    {
        using ScriptSet set = new("""Rule("a", "Fiction", r => true);""", "this is no C#");
        set.Trust.Revoke(set.Path, new DiagnosticBag()).ShouldBeTrue();
        Diagnostic problem = set.Diagnostics().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(TrustProblems.NotTrusted);
        problem.Location.File.ShouldEndWith("0.csx");
        problem.Help.ShouldContain($"glamrules trust grant {set.Path}");
    }

    [Fact]
    public void Scripts_ChangedSinceTheyWereTrusted_AreRefusedWithWhatChanged()
    {
        using ScriptSet set = new("// first\nRule(\"a\", \"Fiction\", r => true);", """Rule("b", "Fiction", r => true);""");
        set.Diagnostics().ShouldBeEmpty();
        set.Write("0.csx", "// first\nRule(\"a\", \"Fiction\", r => false);");
        File.Delete(Path.Combine(set.Path, "1.csx"));
        set.Write("new.txt", "x");
        IReadOnlyList<Diagnostic> problems = set.Diagnostics();
        problems.ShouldAllBe(d => d.Kind == TrustProblems.Changed);
        problems.Select(d => d.Message).ShouldBe([
            "'0.csx' changed (line 2: - Rule(\"a\", \"Fiction\", r => true);  + Rule(\"a\", \"Fiction\", r => false);) since script rules were trusted",
            "'1.csx' was removed since script rules were trusted",
            "'new.txt' was added since script rules were trusted"]);
    }

    [Fact]
    public void Scripts_OfAFolderOfOnesOwn_RunForEditingOnly()
    {
        using ScriptSet set = new("""Rule("a", "Fiction", r => true);""");
        set.Trust.Revoke(set.Path, new DiagnosticBag());
        set.Trust.Grant(set.Path, mine: true, new DiagnosticBag());
        set.Diagnostics().ShouldHaveSingleItem().Kind.ShouldBe(TrustProblems.OnlyForEditing);
        using ScriptSet editing = new("""Rule("a", "Fiction", r => true);""");
        editing.Trust.Revoke(editing.Path, new DiagnosticBag());
        editing.Trust.Grant(editing.Path, mine: true, new DiagnosticBag());
        editing.Permission = editing.Permission with { Purpose = TrustPurpose.Editing };
        editing.Diagnostics().ShouldBeEmpty();
        editing.Write("0.csx", """Rule("b", "Fiction", r => true);""");
        editing.Diagnostics().ShouldBeEmpty();
    }

    // Each mistake stands on line 3, behind a using directive and a comment; what is shown is the text under the caret.
    [Theory]
    [InlineData("Rule(\"a\", \"Fiction\", r => r.Txt(\"title\") == \"\");", "3:29 GR0410 'ScriptRecord' does not contain a definition for 'Txt' *(CS1061)", "Txt")]
    [InlineData("int x = \"a\"; Rule(\"a\", \"Fiction\", r => x > 1);", "3:9 GR0410 Cannot implicitly convert type 'string' to 'int' (CS0029)", "\"a\"")]
    [InlineData("Rule(\"a\", \"Fiction\", r => true", "3:31 GR0410 ) expected (CS1026)", "")]
    [InlineData("Rule(\"a\", \"Fiction\", r => true); }", "3:34 GR0410 *(CS7017)", "}")]
    [InlineData("Rule(\"a\", \"Fiction\", r => System.Diagnostics.Process.Start(\"x\") == null);", "3:*GR0410 *", "*")]
    [InlineData("class A { }", "3:1 GR0412 'class A { }' can't stand here", "class A { }")]
    [InlineData("#load \"b.csx\"", "3:1 GR0412 '#load \"b.csx\"' can't stand here", "#load \"b.csx\"")]
    [InlineData("#r \"System.Net.Http\"", "3:1 GR0412 *", "*")]
    [InlineData("#line 7 \"b\"", "3:1 GR0412 *", "*")]
    [InlineData("Rule(\"a\", \"Fiction\", r => r.Has(\"genre\"));", "3:33 GR0414 the task gives no field 'genre'.", "\"genre\"")]
    [InlineData("Rule(\"a\", \"Fiction\", r => r.Find(pattern: \"x\", field: \"yeer\") == \"\");", "3:48 GR0414 the task gives no field 'yeer'. Did you mean 'year'?", "field: \"yeer\"")]
    [InlineData("Rule(\"a\", \"Fiction\", r => r.Matches(\"title\", \"no(v\"));", "3:46 GR0415 this '(' is never closed (at character 3 of the pattern)", "\"no(v\"")]
    [InlineData("string p = \"a\"; Rule(\"a\", \"Fiction\", r => r.Matches(\"title\", p));", "3:62 GR0415 the pattern is not a constant text", "p")]
    [InlineData("Rule(\"a\", \"Ficton\", r => true);", "3:0 GR0416 'Ficton' is not in the label set. Did you mean 'Fiction'?", "")]
    [InlineData("Rule(\" \", \"Fiction\", r => true);", "3:0 GR0417 the id is empty", "")]
    [InlineData("Rule(\"a\", \"Fiction\", r => true, confidence: 1.5);", "3:0 GR0008 'confidence' is 1.5; it must be from 0 to 1", "")]
    [InlineData("Rule(\"a\", \"Fiction\", r => true, priority: double.NaN);", "3:0 GR0008 'priority' is no number", "")]
    [InlineData("Rule(\"a\", null, r => true);", "3:0 GR0413 ArgumentNullException*", "")]
    [InlineData("int.Parse(\"x\");", "3:0 GR0413 FormatException: *", "")]
    [InlineData("Rule(\"a\", \"Fiction\", r => true); Rule(\"a\", \"Fiction\", r => false);", "3:0 GR0107 a rule 'a' stands already at *.csx:3", "")]
    [InlineData("yield return 1;", "1:1 GR0410 *(CS1624)", "*")]
    public void Mistake_InAScript_IsShownAtItsPlace(string line, string expected, string shown)
    {
        (string place, string text) = ScriptSet.Problems("using System.Text;\n/* \u00e9 */ \n" + line).ShouldHaveSingleItem();
        Matches(place, expected).ShouldBeTrue(place);
        Matches(text, shown).ShouldBeTrue(text);
    }

    [Fact]
    public void Mistake_InAUsingDirective_IsShownAtItsPlace() =>
        ScriptSet.Problems("// a\n  using System.Txt;\nRule(\"a\", \"Fiction\", r => true);").ShouldHaveSingleItem()
            .Place.ShouldStartWith("2:16 GR0410 ");

    [Fact]
    public void Mistakes_OfAllScripts_AreReportedAtOnce()
    {
        using ScriptSet set = new("Rule(", "Rule(\"b\", \"Fiction\", r => r.Has(\"genre\"));", "class C { }", "int d = \"\";", "Rule(\"e\", \"Fiction\", r => true);");
        set.Diagnostics().Select(d => $"{Path.GetFileName(d.Location.File)} {d.Id}").Distinct()
            .ShouldBe(["0.csx GR0410", "1.csx GR0414", "2.csx GR0412", "3.csx GR0410"]);
    }

    [Fact]
    public void Script_WithoutRules_IsAWarning() =>
        ScriptSet.Problems("int x = 5; x++;").ShouldContain(p => p.Place == "1:0 GR0418 it declares no rule");

    [Fact]
    public void CompilerMessages_UnderAnotherCulture_AreTheSame()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo("de-DE");
            ScriptSet.Problems("int x = true;").ShouldContain(p => p.Place == "1:9 GR0410 Cannot implicitly convert type 'bool' to 'int' (CS0029)");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Script_WithWindowsLineEnds_KeepsItsPlaces() =>
        ScriptSet.Problems("// a\r\n// b\r\nRule(\"a\", \"Fiction\", r => r.Has(\"genre\"));\r\n").ShouldHaveSingleItem().ShouldBe(("3:33 GR0414 the task gives no field 'genre'.", "\"genre\""));

    private static bool Matches(string found, string expected) =>
        expected.Length == 0 ? found.Length == 0 : System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(expected.Replace("\\", "\\\\", StringComparison.Ordinal), found, ignoreCase: false);
}
