using GlamRules.Audits.Texts;
using GlamRules.Corpora;

namespace GlamRules.Audits.Duplicates;

/// <summary>Which distinct texts of a corpus are nearly the same.</summary>
internal sealed class NearGroups
{
    private readonly Corpus _corpus;
    private readonly TextGroups _texts;

    private NearGroups(Corpus corpus, TextGroups texts, int[] setOf)
    {
        _corpus = corpus;
        _texts = texts;
        Sets = [.. Enumerable.Range(0, setOf.Length).GroupBy(g => setOf[g]).Where(s => s.Count() > 1).Select(s => s.ToArray())];
    }

    /// <summary>Sets of at least two groups of <see cref="TextGroups"/>, each in order.</summary>
    public int[][] Sets { get; }

    public static NearGroups Of(Corpus corpus, TextGroups texts, CancellationToken cancellation) =>
        new(corpus, texts, NearTexts.Sets(texts.Count, group => Text(corpus, texts, group), cancellation));

    /// <summary>The text of a group, as its first record has it.</summary>
    public string Text(int group) => Text(_corpus, _texts, group);

    private static string Text(Corpus corpus, TextGroups texts, int group) => RecordText.Of(corpus.Records[texts.Firsts[group]].Record, corpus.Task.Text);
}
