using System.Collections.Immutable;
using GlamRules.Benchmarks.Peers.Searches;

namespace GlamRules.Benchmarks.Peers.Comparison;

/// <summary>One text and one list of patterns for all programs, measured in turns so that a busy moment falls on all.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Patterns">File of patterns.</param>
/// <param name="Text">File of texts.</param>
/// <param name="Plain">Whether the text has plain letters only.</param>
/// <param name="Threads">For each program that can.</param>
internal sealed record Trial(string Title, string Patterns, string Text, bool Plain, int Threads)
{
    /// <summary>Each so manieth line of the text, by program.</summary>
    public required Func<PeerProgram, int> Every { get; init; }

    public ImmutableArray<(PeerProgram Program, Measured Median)> Run(ImmutableArray<PeerProgram> programs, int repetitions)
    {
        PeerProgram[] able = [.. programs.Where(p => Threads == 1 || p.Threads)];
        List<Measured>[] runs = [.. able.Select(_ => new List<Measured>())];
        for (int repetition = 0; repetition < repetitions; repetition++)
        {
            for (int i = 0; i < able.Length; i++)
            {
                runs[i].Add(Measured.Parse(able[i].Run(Arguments(able[i]), Plain)));
            }
        }

        return [.. able.Zip(runs, (program, own) => (program, Measured.Median(own)))];
    }

    public SearchArguments Arguments(PeerProgram program) => new() { Patterns = Patterns, Text = Text, Threads = Threads, Every = Every(program) };
}
