using System.Globalization;

namespace GlamRules.Benchmarks.Peers.Searches;

/// <summary>What every program of the comparison is told, in C++ and Python as here.</summary>
internal sealed record SearchArguments
{
    /// <summary>File of patterns, one a line.</summary>
    public required string Patterns { get; init; }

    /// <summary>File of texts, one a line.</summary>
    public required string Text { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>Takes each so manieth line only.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Where to write how often each pattern matches, in place of measuring.</summary>
    public string? Counts { get; init; }

    /// <summary>The pattern whose lines to print, in place of measuring.</summary>
    public int? LinesOf { get; init; }

    public static SearchArguments Parse(string[] args)
    {
        Dictionary<string, string> given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new SearchArguments
        {
            Patterns = given["--patterns"],
            Text = given["--text"],
            Threads = Number("--threads") ?? 1,
            Every = Number("--every") ?? 1,
            Counts = given.GetValueOrDefault("--counts"),
            LinesOf = Number("--lines-of"),
        };

        int? Number(string name) => given.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
    }

    public string[] ToArguments() =>
    [
        "--patterns", Patterns, "--text", Text, "--threads", Threads.ToString(CultureInfo.InvariantCulture), "--every", Every.ToString(CultureInfo.InvariantCulture),
        .. Counts is null ? Array.Empty<string>() : ["--counts", Counts],
        .. LinesOf is not { } pattern ? Array.Empty<string>() : ["--lines-of", pattern.ToString(CultureInfo.InvariantCulture)],
    ];
}
