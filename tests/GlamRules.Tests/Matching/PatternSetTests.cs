using System.Text.RegularExpressions;
using CsCheck;
using GlamRules.Matching;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching;

public class PatternSetTests
{
    // A longer trial on demand: GLAMRULES_TRIALS=1000000.
    private static readonly long Trials = long.TryParse(Environment.GetEnvironmentVariable("GLAMRULES_TRIALS"), out long trials) ? trials : 2000;

    [Fact]
    public void Match_AnyPatternsAndTexts_AreThoseOfTheFramework() =>
        Gen.Select(Gen.Select(RegexGenerator.Pattern, Gen.Bool).Array[1, 12], Gen.Frequency((3, RegexGenerator.Text), (1, RegexGenerator.Line)).Array[1, 24]).Sample(Compare, iter: Trials);

    [Fact]
    public void Match_PatternsOverWords_AreThoseOfTheFramework() =>
        Gen.Select(Gen.Select(RegexGenerator.WordPattern, Gen.Bool).Array[1, 20], RegexGenerator.Words.Array[1, 40]).Sample(Compare, iter: Trials);

    private static void Compare((string Pattern, bool CaseSensitive)[] patterns, string[] texts)
    {
        List<TextPattern> asked = [];
        List<bool[]> expected = [];
        foreach ((string pattern, bool caseSensitive) in patterns)
        {
            if (TextPattern.Problem(pattern) is null && Expected(pattern, caseSensitive, texts) is { } answers)
            {
                asked.Add(new TextPattern(pattern, caseSensitive));
                expected.Add(answers);
            }
        }

        Found(asked, texts).ShouldBe([.. texts.Select((_, t) => string.Join(' ', Enumerable.Range(0, asked.Count).Where(p => expected[p][t])))]);
    }

    private static string[] Found(List<TextPattern> patterns, string[] texts)
    {
        PatternSetMatcher matcher = PatternSet.Of(patterns).Matcher();
        matcher.Match(texts);
        return [.. texts.Select((_, i) => Sorted(matcher[i]))];
    }

    private static string Sorted(PatternHits hits)
    {
        List<int> found = [];
        foreach (int hit in hits)
        {
            found.Add(hit);
        }

        return string.Join(' ', found.Order());
    }

    // Null where the framework itself has no answer: loops over nothing can keep it busy for ever, and groups within
    // atomic ones make it fail.
    private static bool[]? Expected(string pattern, bool caseSensitive, string[] texts)
    {
        Regex regex = new(pattern, RegexOptions.CultureInvariant | (caseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase), TimeSpan.FromMilliseconds(100));
        try
        {
            return [.. texts.Select(t => regex.IsMatch(t) && regex.Match(t).Success)];
        }
        catch (Exception e) when (e is RegexMatchTimeoutException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
