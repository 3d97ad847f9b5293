using System.Collections.Immutable;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Text;

namespace GlamRules.Segments.Conditions;

/// <summary>The records with gold of one split as conditions see them, with what the predictors said; text is taken apart once.</summary>
internal sealed class RecordView
{
    /// <summary>Name of several fields of text together.</summary>
    private const string AllText = "text";

    private readonly LabelledRecord[] _records;
    private readonly Prediction[] _answers;
    private readonly Prediction[] _votes;
    private readonly string?[] _texts;
    private readonly HashSet<string>?[] _words;
    private readonly string?[] _languages;
    private readonly string?[] _scripts;

    private RecordView(TaskDescription task, ImmutableArray<string> sliceNames, LabelledRecord[] records, string answering, Prediction[] answers, EvaluatedPredictor? voting, Prediction[] votes)
    {
        Task = task;
        SliceNames = sliceNames;
        TextName = task.Text.Length == 1 ? task.Text[0] : AllText;
        Answering = answering;
        Voting = voting;
        _records = records;
        _answers = answers;
        _votes = votes;
        _texts = new string?[records.Length];
        _words = new HashSet<string>?[records.Length];
        _languages = new string?[records.Length];
        _scripts = new string?[records.Length];
    }

    public TaskDescription Task { get; }

    public ImmutableArray<string> SliceNames { get; }

    public int Count => _records.Length;

    /// <summary>What the text is called: its field where there is one.</summary>
    public string TextName { get; }

    /// <summary>The predictor whose answers may be asked for.</summary>
    public string Answering { get; }

    /// <summary>The predictor whose votes may be asked for: the first of the two that has rules, or null.</summary>
    public EvaluatedPredictor? Voting { get; }

    public LabelledRecord this[int record] => _records[record];

    public static RecordView Of(TaskDescription task, ImmutableArray<string> sliceNames, IReadOnlyList<LabelledRecord> records, EvaluatedPredictor a, EvaluatedPredictor b)
    {
        int[] gold = [.. Enumerable.Range(0, records.Count).Where(i => records[i].Gold is not null)];
        EvaluatedPredictor? voting = !a.Description.Rules.IsEmpty ? a : !b.Description.Rules.IsEmpty ? b : null;
        return new RecordView(
            task, sliceNames, [.. gold.Select(i => records[i])], a.Name, [.. gold.Select(i => a.Predictions[i])],
            voting, voting is null ? [] : [.. gold.Select(i => voting.Predictions[i])]);
    }

    public string? SliceOf(int record, int slice) => _records[record].Slices[slice];

    public Prediction AnswerOf(int record) => _answers[record];

    public ImmutableArray<Vote> VotesOf(int record) => _votes[record].Votes;

    /// <summary>The values of the fields of text, joined by a space.</summary>
    public string TextOf(int record) => _texts[record] ??= string.Join(' ', Task.Text.Select(f => _records[record].Record[f].ToString()));

    /// <summary>The words of the text in small letters, each once.</summary>
    public HashSet<string> WordsOf(int record) => _words[record] ??= Divide(TextOf(record));

    /// <summary>The language of the text, or <see cref="Languages.Undetermined"/>.</summary>
    public string LanguageOf(int record) => _languages[record] ??= Languages.Detect(TextOf(record));

    /// <summary>The script of most letters; null where there is none.</summary>
    public string? ScriptOf(int record) => (_scripts[record] ??= MostUsed(TextOf(record)) ?? "") is { Length: > 0 } script ? script : null;

    private static string? MostUsed(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Any(char.IsAsciiLetter) ? "Latin" : null;
        }

        return text.EnumerateRunes().Where(Rune.IsLetter).Select(Scripts.Of).OfType<string>()
            .CountBy(script => script).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key).FirstOrDefault();
    }

    private static HashSet<string> Divide(string text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool part = i < text.Length && Words.IsPart(text[i]);
            if (part && start < 0)
            {
                start = i;
            }
            else if (!part && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
