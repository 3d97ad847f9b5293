using System.Text;
using CsCheck;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics;

public sealed class SourceTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, 1, 1, "ab")]
    [InlineData(2, 1, 3, "ab")]
    [InlineData(4, 2, 1, "")]
    [InlineData(5, 3, 1, "cd")]
    [InlineData(99, 3, 3, "cd")]
    public void Locate_Offset_GivesLineAndColumn(int offset, int line, int column, string text)
    {
        SourceLocation place = new SourceText("a.txt", "ab\r\n\ncd").Locate(offset);

        (place.Line, place.Column, place.LineText).ShouldBe((line, column, text));
    }

    [Fact]
    public void Locate_Length_EndsWithTheLine() => new SourceText("a.txt", "abc\ndef").Locate(1, 99).Length.ShouldBe(2);

    [Fact]
    public void Locate_AnyOffset_LeadsBackToItsCharacter() =>
        Gen.Select(Gen.OneOf('a', 'é', '\n', '\t').Array[1, 40], Gen.Int[0, 39]).Sample((chars, at) =>
        {
            string text = new(chars);
            at %= text.Length;
            SourceLocation place = new SourceText("a.txt", text).Locate(at);
            return text[at] == '\n' ? place.Column == place.LineText!.Length + 1 : place.LineText![place.Column - 1] == text[at];
        });

    [Fact]
    public void Load_WithAndWithoutAMark_IsTheSame()
    {
        string path = _folder.Write("a.txt", [.. Encoding.UTF8.Preamble, .. "é"u8]);

        SourceText.Load(path, _bag)!.Text.ShouldBe("é");
    }

    [Fact]
    public void Load_OtherEncoding_SaysLineAndByte()
    {
        string path = _folder.Write("a.txt", [.. "one\ntwo "u8, 0xE9, (byte)'\n']);

        SourceText.Load(path, _bag).ShouldBeNull();
        Diagnostic problem = _bag.ToImmutable().ShouldHaveSingleItem();
        (problem.Id, problem.Location.Line, problem.Message).ShouldBe(("GR0002", 2, "byte 8 (E9) is not UTF-8; in Windows-1252 it would be 'é'"));
    }

    [Fact]
    public void Load_Utf16_SaysSo()
    {
        string path = _folder.Write("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("é")]);

        SourceText.Load(path, _bag).ShouldBeNull();
        _bag.ToImmutable().ShouldHaveSingleItem().Message.ShouldBe("the file is UTF-16, not UTF-8");
    }

    [Fact]
    public void Load_BytesThatEndInTheMiddleOfACharacter_AreADiagnostic()
    {
        string path = _folder.Write("a.txt", [(byte)'a', 0xC3]);

        SourceText.Load(path, _bag).ShouldBeNull();
        _bag.ToImmutable().ShouldHaveSingleItem().Message.ShouldStartWith("byte 1 (C3) is not UTF-8");
    }
}
