using System.Collections.Immutable;
using CsvHelper;

namespace GlamRules.Benchmarks.Peers.Input;

/// <summary>Titles and media of real collections, one a line: of Tate's artworks and of the British Library's books.</summary>
internal static class CollectionTexts
{
    private static readonly (string File, string[] Columns)[] Sources =
    [
        (Path.Combine("tate", "artworks.csv"), ["title", "medium"]),
        (Path.Combine("bl-books-genre", "annotations.csv"), ["title"]),
    ];

    /// <summary>All texts in the order of the files, without empty ones.</summary>
    /// <param name="root">The folder of collections, <c>$GLAMRULES_CORPORA</c>.</param>
    public static ImmutableArray<string> Read(string root)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        foreach ((string file, string[] columns) in Sources)
        {
            using FileStream stream = File.OpenRead(Path.Combine(root, file));
            using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = true }, true);
            int[] places = [.. columns.Select(c => csv.Headers.ToList().IndexOf(c))];
            while (csv.Read())
            {
                texts.AddRange(places.Where(p => p < csv.FieldCount).Select(p => OneLine(csv.GetString(p))).Where(t => t.Length > 0));
            }
        }

        return texts.ToImmutable();
    }

    private static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
