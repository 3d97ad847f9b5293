using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Statistics.Agreement;

namespace GlamRules.Evaluation.Agreement;

/// <summary>The records that annotators labelled, as numbers.</summary>
internal sealed class AnnotatedRecords
{
    private AnnotatedRecords(ImmutableArray<LabelledRecord> records, ImmutableArray<string> labels, ImmutableArray<string> annotators, ImmutableArray<int?> gold, Ratings ratings)
    {
        Records = records;
        Labels = labels;
        Annotators = annotators;
        Gold = gold;
        Ratings = ratings;
    }

    public ImmutableArray<LabelledRecord> Records { get; }

    public int Count => Records.Length;

    /// <summary>What was said, in the order of the task and then ordinally; of a set of labels, the sets.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Names, ordinally.</summary>
    public ImmutableArray<string> Annotators { get; }

    /// <summary>Number of each record's gold among <see cref="Labels"/>, -1 where nobody said it, null without gold.</summary>
    public ImmutableArray<int?> Gold { get; }

    public Ratings Ratings { get; }

    /// <summary>Rows in which an annotator speaks again about a record.</summary>
    public required int Repeated { get; init; }

    /// <summary>Those that say something else.</summary>
    public required int Contradicting { get; init; }

    public static AnnotatedRecords From(IEnumerable<LabelledRecord> all, TaskDescription task)
    {
        HashSet<string> known = [.. task.Labels.Select(l => l.Label)];
        bool dropsOthers = task.Drop.Contains("*") && known.Count > 0;
        int repeated = 0;
        int contradicting = 0;
        List<LabelledRecord> records = [];
        List<List<Annotation>> words = [];
        foreach (LabelledRecord record in all)
        {
            List<Annotation> own = [];
            foreach (Annotation annotation in record.Annotations.Where(a => !task.Drop.Contains(a.Label) && !(dropsOthers && !known.Contains(a.Label))))
            {
                int before = own.FindIndex(o => o.Annotator == annotation.Annotator);
                if (before < 0)
                {
                    own.Add(annotation);
                }
                else
                {
                    repeated++;
                    contradicting += own[before].Label == annotation.Label ? 0 : 1;
                }
            }

            if (own.Count > 0)
            {
                records.Add(record);
                words.Add(own);
            }
        }

        string[] said = [.. words.SelectMany(w => w).Select(a => a.Label).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> labels = [.. task.Labels.Select(l => l.Label).Intersect(said), .. said.Where(l => !known.Contains(l)).Order(StringComparer.Ordinal)];
        ImmutableArray<string> annotators = [.. words.SelectMany(w => w).Select(a => a.Annotator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> labelNumbers = Numbers(labels);
        Dictionary<string, int> annotatorNumbers = Numbers(annotators);
        Ratings ratings = new(annotators.Length, labels.Length, words.Select(w => w.Select(a => new Rating(annotatorNumbers[a.Annotator], labelNumbers[a.Label]))));
        return new AnnotatedRecords([.. records], labels, annotators, [.. records.Select(r => r.Gold is null ? (int?)null : labelNumbers.GetValueOrDefault(r.Gold.ToString(), -1))], ratings)
        {
            Repeated = repeated,
            Contradicting = contradicting,
        };
    }

    private static Dictionary<string, int> Numbers(ImmutableArray<string> names) =>
        names.Select((name, number) => KeyValuePair.Create(name, number)).ToDictionary(StringComparer.Ordinal);
}
