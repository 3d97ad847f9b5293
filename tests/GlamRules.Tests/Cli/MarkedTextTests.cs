using GlamRules.Cli.Output;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

public class MarkedTextTests
{
    private const string Long = "A history of the parish, its church and its people from the earliest times, with a tale told by the sexton, and many plates, maps and a full index of names";

    [Fact]
    public void Lines_Piped_MarksInBracketsAndFits() =>
        Show(Long, 40, 9, false, "tale", "history").ShouldBe(
            ["A [history] of the parish, its", "church and its people from the", "earliest times, with a [tale] told", "by the sexton, and many plates,", "maps and a full index of names"]);

    [Fact]
    public void Lines_TooLong_ShowsTheSurroundingsOfTheMatch() =>
        Show(Long, 40, 2, false, "tale").ShouldBe(["…earliest times, with a [tale] told by", "the sexton, and many plates, maps …"]);

    [Fact]
    public void Lines_OnATerminal_AreColoured() => Show("a tale", 40, 2, true, "tale").ShouldBe(["a \e[1;33mtale\e[0m"]);

    [Fact]
    public void Lines_ControlCharacters_AreNeverSentToTheTerminal() => Show("a\e[31m\ntale", 40, 2, false, "tale").ShouldBe(["a\uFFFD[31m [tale]"]);

    private static string[] Show(string text, int width, int lines, bool colour, params string[] marked) =>
        [.. MarkedText.Lines(text, marked.Select(m => new Match("title", 0, text.IndexOf(m, StringComparison.Ordinal), m.Length, text)), width, lines, new Palette(colour))];
}
