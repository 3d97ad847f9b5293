using CsCheck;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics;

public sealed class DiagnosticPrinterTests
{
    // The caret's place is marked with brackets.
    [Theory]
    [InlineData("a [here] b")]
    [InlineData("[x]")]
    [InlineData("before the end[ ]")]
    public void Write_ALine_ShowsTheCaretBelow(string marked)
    {
        (string line, string[] printed) = Print(marked);

        printed[1].ShouldBe("    " + line);
        printed[2].ShouldBe("    " + new string(' ', marked.IndexOf('[')) + new string('^', marked.IndexOf(']') - marked.IndexOf('[') - 1));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(5000)]
    public void Write_ALongLine_ShowsThePartAroundTheCaret(int before)
    {
        (_, string[] printed) = Print(new string('x', before) + "[HERE]" + new string('y', 400));

        printed[1].Length.ShouldBeLessThanOrEqualTo(82);
        printed[1].Substring(printed[2].IndexOf('^'), 4).ShouldBe("HERE");
        printed[2].Trim().ShouldBe("^^^^");
    }

    [Fact]
    public void Write_Tabs_TakeOneColumn() => Print("\t\ta[here]")[2..].ShouldBe(["       ^^^^"]);

    [Fact]
    public void Write_MarksOverLetters_TakeNoColumn() => Print("cafe\u0301 [here]")[2..].ShouldBe(["         ^^^^"]);

    [Fact]
    public void Write_ControlCharacters_DoNotReachTheTerminal()
    {
        StringWriter writer = new();
        DiagnosticPrinter.Write([new Diagnostic(FileProblems.UnknownMember, "'\u001b[2J\n' is not known", new SourceLocation("a.json", 1, 2, 1, "x\u001b[31my"), "")], writer);

        writer.ToString().ShouldBe("a.json:1:2: error GR0004: '\uFFFD[2J ' is not known\n    x\uFFFD[31my\n     ^\n");
    }

    [Fact]
    public void Write_AnyPlace_PutsTheCaretUnderItsText() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 60], Gen.Int[0, 300]).Sample((before, length, after) =>
        {
            (_, string[] printed) = Print(new string('.', before) + "[" + new string('H', length) + "]" + new string('.', after));
            int caret = printed[2].IndexOf('^');
            int count = printed[2].Count(c => c == '^');
            return printed[1].AsSpan(caret, Math.Min(count, printed[1].Length - caret)).TrimEnd('…').TrimStart('H').IsEmpty && caret > 3;
        });

    [Fact]
    public void Write_Help_IsWrappedAndNeverCut()
    {
        string help = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}"));
        StringWriter writer = new();
        DiagnosticPrinter.Write([new Diagnostic(FileProblems.Missing, "m", new SourceLocation("a"), help)], writer);

        string[] lines = writer.ToString().TrimEnd('\n').Split('\n')[1..];
        lines.Max(l => l.Length).ShouldBeLessThanOrEqualTo(78);
        string.Join(' ', lines.Select(l => l.Trim())).ShouldBe(help);
    }

    [Fact]
    public void ToImmutable_ABag_IsOrderedByPlace()
    {
        DiagnosticBag bag = new();
        bag.Add(FileProblems.Json, new SourceLocation("b", 1), "m");
        bag.Add(FileProblems.Json, new SourceLocation("a", 10, 1), "m");
        bag.Add(FileProblems.Json, new SourceLocation("a", 9, 2), "m");
        bag.AddRange(bag.ToImmutable());

        bag.ToImmutable().Select(d => $"{d.Location.File}{d.Location.Line}").ShouldBe(["a9", "a10", "b1"]);
    }

    [Theory]
    [InlineData(0, 0, "no errors")]
    [InlineData(1, 0, "1 error")]
    [InlineData(2, 1, "2 errors, 1 warning")]
    public void Summary_OfABag_CountsInWords(int errors, int warnings, string expected) =>
        DiagnosticPrinter.Summary([
            .. Enumerable.Range(0, errors).Select(i => new Diagnostic(FileProblems.Json, "m", new SourceLocation("a"), "")),
            .. Enumerable.Range(0, warnings).Select(i => new Diagnostic(CorpusProblems.Size, "m", new SourceLocation("a"), "")),
        ]).ShouldBe(expected);

    private static Printed Print(string marked)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        int end = marked.IndexOf(']', StringComparison.Ordinal);
        string line = marked.Remove(end, 1).Remove(start, 1);
        StringWriter writer = new();
        DiagnosticPrinter.Write([new Diagnostic(FileProblems.UnknownMember, "m", new SourceLocation("a.json", 1, start + 1, end - start - 1, line), "")], writer);
        return new Printed(line, writer.ToString().TrimEnd('\n').Split('\n'));
    }

    private sealed record Printed(string Line, string[] Lines)
    {
        public string[] this[Range range] => Lines[range];
    }
}
