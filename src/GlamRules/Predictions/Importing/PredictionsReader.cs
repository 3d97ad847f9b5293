using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Predictions.Importing;

/// <summary>
/// Reads predictions that another system made: CSV, TSV or JSON Lines in UTF-8 with <c>id</c> and <c>answer</c>,
/// optionally <c>score</c> (0 to 1), and a score for each label under the label's own name: any number, more is likelier,
/// and the confidence in the answer where it is from 0 to 1 and no <c>score</c> is given. An empty answer is an
/// abstention; the labels of a set stand with <c>|</c> between them, or in a JSON list.
/// </summary>
public sealed class PredictionsReader
{
    private const int Shown = 5;

    private static readonly FrozenSet<string> Missing = new[] { "" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string _path;
    private readonly Corpus _corpus;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<string> _labels;
    private readonly Dictionary<string, Prediction> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<DiagnosticKind, (int Count, int LastLine)> _counts = [];

    private PredictionsReader(string path, Corpus corpus, DiagnosticBag diagnostics)
    {
        _path = path;
        _corpus = corpus;
        _diagnostics = diagnostics;
        _labels = [.. corpus.Task.Labels.Select(l => l.Label)];
    }

    /// <summary>Reads a file against the corpus it was made for; null, with diagnostics, where it can't serve.</summary>
    /// <param name="path">The file.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="scored">The records that will be asked about: a warning tells how many of them are missing.</param>
    /// <param name="diagnostics">What is wrong.</param>
    public static ImportedPredictions? Read(string path, Corpus corpus, IEnumerable<LabelledRecord> scored, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!File.Exists(path))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(path), "the file of predictions does not exist");
            return null;
        }

        return new PredictionsReader(path, corpus, diagnostics).Read(scored);
    }

    private ImportedPredictions? Read(IEnumerable<LabelledRecord> scored)
    {
        HashSet<string> ids = [.. _corpus.Records.Select(r => r.Id)];
        bool lines = Path.GetExtension(_path).ToLowerInvariant() is ".jsonl" or ".ndjson";
        using FileStream stream = File.OpenRead(_path);
        ResourceDescription resource = new()
        {
            Name = Path.GetFileName(_path),
            Paths = [_path],
            Format = lines ? "jsonl" : "csv",
            Dialect = new Dialect(Path.GetExtension(_path).Equals(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : null),
            Location = new SourceLocation(_path),
        };
        string[] optional = ["score", .. _labels];
        ImmutableArray<string> header = lines ? [.. optional] : CsvFormat.Header(stream, resource);
        stream.Position = 0;
        ImmutableArray<Column> columns = [new("id", null, Missing), new("answer", null, Missing), .. optional.Where(o => header.Contains(o)).Select(o => new Column(o, null, Missing))];
        using IRowReader? reader = lines
            ? new JsonLinesFormat(stream, new UTF8Encoding(false), columns)
            : CsvFormat.Open(stream, _path, resource, null, columns, _diagnostics);
        if (reader is null)
        {
            return null;
        }

        while (reader.Read())
        {
            ReadRow(reader, columns, ids);
        }

        CloseCounts();
        LabelledRecord[] asked = [.. scored];
        string[] without = [.. asked.Select(r => r.Id).Where(id => !_byId.ContainsKey(id))];
        if (without.Length > 0 && _counts.Count == 0)
        {
            string first = string.Join(", ", without.Take(Shown).Select(id => $"'{id}'"));
            _diagnostics.Add(PredictionsProblems.MissingId, new SourceLocation(_path), FormattableString.Invariant(
                $"{without.Length} of {asked.Length} records to be scored {(without.Length == 1 ? "has" : "have")} no prediction here: {first}{(without.Length > Shown ? ", ..." : "")}"));
        }

        return _counts.Count > 0 ? null : new ImportedPredictions(
            new PredictorDescription { Kind = PredictorKind.Predictions, Title = $"predictions from {Path.GetFileName(_path)}", Hash = DataHash.OfFile(_path), Labels = _labels }, _byId);
    }

    private void ReadRow(IRowReader reader, ImmutableArray<Column> columns, HashSet<string> ids)
    {
        if (reader.Problem is { } problem)
        {
            Report(PredictionsProblems.BadRow, reader, problem.Message);
            return;
        }

        string id = reader[0].ToString();
        string[] answers = reader[1].IsMissing ? [] : _corpus.Task.Kind == TaskKind.Labels
            ? reader[1].ToString().Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [reader[1].ToString().Trim()];
        if (!ids.Contains(id))
        {
            Report(PredictionsProblems.UnknownId, reader, $"the corpus has no record '{id}'");
        }
        else if (answers.FirstOrDefault(a => !_labels.Contains(a)) is { } unknown)
        {
            Report(PredictionsProblems.UnknownLabel, reader, $"'{unknown}' is no label of the task.{DidYouMean.Sentence(unknown, _labels)}");
        }
        else if (!_byId.TryAdd(id, Of(answers, reader, columns)))
        {
            Report(PredictionsProblems.RepeatedId, reader, $"record '{id}' is answered twice");
        }
    }

    private Prediction Of(string[] answers, IRowReader reader, ImmutableArray<Column> columns)
    {
        double[] scores = new double[_labels.Length];
        bool scored = false;
        double? score = null;
        for (int i = 2; i < columns.Length; i++)
        {
            if (reader[i].First is not { } text)
            {
                continue;
            }

            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
            {
                Report(PredictionsProblems.BadScore, reader, $"'{text}' in '{columns[i].Name}' is no number");
            }
            else if (columns[i].Name == "score" && !_labels.Contains("score"))
            {
                score = number is >= 0 and <= 1 ? number : null;
                if (score is null)
                {
                    Report(PredictionsProblems.BadScore, reader, $"'{text}' in 'score' is not from 0 to 1");
                }
            }
            else
            {
                scores[_labels.IndexOf(columns[i].Name)] = number;
                scored = true;
            }
        }

        return answers.Length == 0 ? Prediction.Abstention : new Prediction
        {
            Outcome = Outcome.Answered,
            Answer = _corpus.Task.Kind == TaskKind.Labels ? Answer.OfLabels(answers) : Answer.OfLabel(answers[0]),
            Score = score ?? (scored && answers.Length == 1 && scores[_labels.IndexOf(answers[0])] is >= 0 and <= 1 and var own ? own : null),
            LabelScores = scored ? [.. scores] : [],
        };
    }

    // The first few of each kind in full; the rest are counted at the end.
    private void Report(DiagnosticKind kind, IRowReader reader, string message)
    {
        int count = _counts.GetValueOrDefault(kind).Count + 1;
        _counts[kind] = (count, (int)reader.Line);
        if (count <= Shown)
        {
            _diagnostics.Add(kind, new SourceLocation(_path, (int)reader.Line, 1, 1, reader.Raw.TrimEnd('\r', '\n').Split('\n')[0]), message);
        }
    }

    private void CloseCounts()
    {
        foreach ((DiagnosticKind kind, (int count, int lastLine)) in _counts.Where(c => c.Value.Count > Shown))
        {
            _diagnostics.Add(kind, new SourceLocation(_path, lastLine), FormattableString.Invariant($"and {count - Shown} more like it"));
        }
    }
}
