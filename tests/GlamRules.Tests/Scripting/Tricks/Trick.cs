using System.Globalization;
using System.Text.RegularExpressions;

namespace GlamRules.Tests.Scripting.Tricks;

/// <summary>A script that tries to get out, as it stands in a file of its kind: <c>=== refused: title</c>, then its text.</summary>
internal sealed partial record Trick(string Title, bool Refused, string Script)
{
    /// <summary>Every trick, by its kind.</summary>
    public static IReadOnlyDictionary<string, Trick[]> All { get; } = Directory
        .EnumerateFiles(Repository.PathOf("tests/GlamRules.Tests/Scripting/Tricks"), "*.txt")
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => Read(File.ReadAllText(f)));

    private static Trick[] Read(string text) =>
    [
        .. Head().Matches(text).Select(m => new Trick(m.Groups["title"].Value, m.Groups["how"].Value == "refused",
            Character().Replace(m.Groups["script"].Value, c => ((char)int.Parse(c.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()))),
    ];

    [GeneratedRegex(@"^=== (?<how>refused|contained): (?<title>.*)\n(?<script>(?:(?!===).*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Head();

    // Characters that no file of ours should hold.
    [GeneratedRegex(@"\{U\+([0-9A-F]{4})\}")]
    private static partial Regex Character();
}
