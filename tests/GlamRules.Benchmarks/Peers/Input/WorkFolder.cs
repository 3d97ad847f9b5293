using System.Collections.Immutable;

namespace GlamRules.Benchmarks.Peers.Input;

/// <summary>The folder that holds what the comparison reads; whatever is missing in it is made.</summary>
internal sealed record WorkFolder(string Path)
{
    public const int Few = 50;
    public const int Many = 1_000;
    public const int MostPatterns = 10_000;
    private const int Terms = 100_000;
    public const int MostTerms = 1_000_000;

    public string Text => At("text.txt");

    public string PlainText => At("text-ascii.txt");

    public string Patterns(int count) => At(FormattableString.Invariant($"patterns-{count}.txt"));

    public string TermList(int count) => At(FormattableString.Invariant($"terms-{count}.txt"));

    public void Fill(int megabytes, TextWriter output)
    {
        string[] files = [Text, PlainText, Patterns(Few), Patterns(Many), Patterns(MostPatterns), TermList(Terms), TermList(MostTerms)];
        if (files.All(File.Exists))
        {
            return;
        }

        string root = Environment.GetEnvironmentVariable("GLAMRULES_CORPORA") ?? throw new InvalidOperationException("$GLAMRULES_CORPORA names no folder of collections");
        output.WriteLine($"made in {Path}");
        Directory.CreateDirectory(Path);
        ImmutableArray<string> texts = CollectionTexts.Read(root);
        TextMaker.Write(texts, Text, PlainText, megabytes);
        Vocabulary vocabulary = Vocabulary.Of(texts);
        ImmutableArray<string> realistic = [.. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Peers", "patterns-50.txt"))];
        Save(Patterns(Few), realistic);
        Save(Patterns(Many), PatternMaker.Make(realistic, vocabulary, Many));
        Save(Patterns(MostPatterns), PatternMaker.Make(realistic, vocabulary, MostPatterns));
        Save(TermList(Terms), TermMaker.Make(vocabulary, Terms));
        Save(TermList(MostTerms), TermMaker.Make(vocabulary, MostTerms));
    }

    private static void Save(string path, ImmutableArray<string> lines) => File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")));

    private string At(string name) => System.IO.Path.Combine(Path, name);
}
