using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using GlamRules.Matching;
using GlamRules.Tests.Rules.Linting;

namespace GlamRules.Benchmarks.Repetitions;

/// <summary>
/// <c>repetitions</c>: how long each expression of the battery takes on its hostile text of 100,000 characters, from
/// compiling it to the answer or the fault. Fails where one takes far longer than the second that it may.
/// </summary>
internal static class RepetitionsCommand
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(3);

    public static int Run(TextWriter output)
    {
        TimeSpan worst = TimeSpan.Zero;
        int patterns = 0;
        foreach ((string pattern, string text) in EvilPatterns.All)
        {
            long start = Stopwatch.GetTimestamp();
            string answer = Answer(pattern, text);
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            worst = took > worst ? took : worst;
            patterns++;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds,7:0} ms  {answer,-8}  {pattern}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{patterns} patterns, the slowest {worst.TotalMilliseconds:0} ms"));
        return worst < Guard ? 0 : 1;
    }

    private static string Answer(string pattern, string text)
    {
        try
        {
            return new TextPattern(pattern, caseSensitive: false).Find(text) is null ? "no match" : "match";
        }
        catch (RegexMatchTimeoutException)
        {
            return "fault";
        }
    }
}
