using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Years;

/// <summary>
/// The fields of a corpus that hold dates, also those that its task may not read: they are found by what stands in them,
/// in a first look at some rows, and then read once more, row by row.
/// </summary>
internal sealed class YearTable
{
    private const int Looked = 1000;

    /// <summary>A date field holds a year nearly wherever it holds a figure ("date not known" speaks neither for nor against it) ...</summary>
    private const double HoldsYear = 0.8;

    /// <summary>... and does so often: a title holds one now and then.</summary>
    private const double Often = 0.2;

    /// <summary>And little else: a credit line ends in a year, too.</summary>
    private const double LongestOnAverage = 24;

    private YearTable(ImmutableArray<string> fields, IReadOnlyList<YearRow> rows)
    {
        Fields = fields;
        Rows = rows;
    }

    public ImmutableArray<string> Fields { get; }

    /// <summary>Rows of records that are part of the task, with at least two date fields filled; the first row of each record.</summary>
    public IReadOnlyList<YearRow> Rows { get; }

    /// <summary>Null where fewer than two fields hold dates, or the fields are not declared.</summary>
    public static YearTable? Read(Corpus corpus)
    {
        CorpusDescription description = corpus.Description;
        // The corpus was loaded, so that what is wrong with it has been said.
        DiagnosticBag said = new();
        if (description.Key is not { } key || ResourceGraph.Root(description, key, said) is not { } root)
        {
            return null;
        }

        string[] others = [.. Joined(description, root).SelectMany(r => r.Fields).Select(f => f.Name).Where(n => n != key.Id).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> fields = [.. others.Where(OfDates(Stream(corpus, root, [key.Id, .. others]).Take(Looked), others.Length, others))];
        if (fields.Length < 2)
        {
            return null;
        }

        HashSet<string> open = [.. corpus.Records.Select(r => r.Id)];
        List<YearRow> rows = [];
        foreach (FieldValue[] row in Stream(corpus, root, [key.Id, .. fields]))
        {
            string[] values = [.. row.Skip(1).Select(v => v.ToString())];
            int[][] found = [.. values.Select(v => Dates.Years.In(v).ToArray())];
            if (open.Remove(row[0].ToString()) && found.Count(f => f.Length > 0) > 1)
            {
                rows.Add(new YearRow(row[0].ToString(), values, found));
            }
        }

        return new YearTable(fields, rows);
    }

    // A resource with those that its rows refer to; their foreign keys hold no circle.
    private static IEnumerable<ResourceDescription> Joined(CorpusDescription corpus, ResourceDescription resource) =>
        [resource, .. resource.ForeignKeys.SelectMany(k => corpus.Resources.Where(r => r.Name == k.Resource && !ReferenceEquals(r, resource))).SelectMany(r => Joined(corpus, r))];

    private static IEnumerable<FieldValue[]> Stream(Corpus corpus, ResourceDescription root, ImmutableArray<string> fields)
    {
        TableReader reader = new(corpus.Description, corpus.DataFolder, new RejectLog(), new DiagnosticBag());
        return reader.Read(root, fields).Select(row => row.Values);
    }

    private static Func<string, bool> OfDates(IEnumerable<FieldValue[]> rows, int count, string[] names)
    {
        int[] filled = new int[count];
        int[] figures = new int[count];
        int[] dated = new int[count];
        long[] length = new long[count];
        foreach (FieldValue[] row in rows)
        {
            for (int i = 0; i < count; i++)
            {
                if (row[i + 1].First is { Length: > 0 } value)
                {
                    filled[i]++;
                    length[i] += value.Length;
                    figures[i] += value.Any(char.IsAsciiDigit) ? 1 : 0;
                    dated[i] += Dates.Years.First(value) is null ? 0 : 1;
                }
            }
        }

        return name =>
        {
            int i = Array.IndexOf(names, name);
            return dated[i] > 0 && dated[i] >= HoldsYear * figures[i] && dated[i] >= Often * filled[i] && length[i] <= LongestOnAverage * filled[i];
        };
    }
}
