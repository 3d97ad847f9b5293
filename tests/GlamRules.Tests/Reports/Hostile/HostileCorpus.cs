using System.Globalization;
using System.Text;

namespace GlamRules.Tests.Reports.Hostile;

/// <summary>
/// A corpus, a rule set and an assessment on the disk in which every text that a user can write is hostile: titles, ids,
/// labels, slices, reasons, names of systems and people. With the same in harmless words to hold it against.
/// </summary>
internal sealed class HostileCorpus : IDisposable
{
    private const int RowsEach = 3;

    private readonly TemporaryFolder _folder = new();
    private readonly bool _isHostile;

    public HostileCorpus(bool isHostile)
    {
        _isHostile = isHostile;
        // A word of its length in every place would be slow, and is looked at elsewhere.
        string[] texts = [.. HostileTexts.All.Values.Select(t => t.Length > 1000 ? t[..1000] : t).Select((t, i) => isHostile ? t : $"plain {i}")];
        _folder.Write("titles.csv", Encoding.UTF8.GetBytes(Rows(texts).Replace("\"@F\"", Cell(Fiction), StringComparison.Ordinal).Replace("\"@N\"", Cell(Other), StringComparison.Ordinal)));
        _folder.Write("datapackage.json", Package());
        _folder.Write("rules/ruleset.json", $$"""{ "name": {{Json(All)}}, "task": "label", "labels": [{{Json(Fiction)}}, {{Json(Other)}}], "field": "title", "resolve": "priority", "version": {{Json(All)}}, "authors": [{{Json(All)}}] }""");
        _folder.Write("rules/genre.rules.json", $$"""{ "rules": [ {{string.Join(", ", texts.Select(Rule))}} ] }""");
        Assessment = _folder.Write("genre.assessment.json", $$"""
            { "title": {{Json(All)}}, "question": {{Json(All)}}, "corpus": ".", "task": "genre",
              "stakeholders": [{ "name": {{Json(All)}}, "role": {{Json(All)}}, "agreed": "2026-01-15" }],
              "predictors": [{ "name": {{Json(RulesName)}}, "rules": "rules" }, { "name": {{Json(ModelName)}}, "train": { "trainer": "sdca", "text": ["title"] } }],
              "criteria": { "optimise": "macro-f1", "margin": 0.05, "thresholds": [{ "metric": {{Json("recall:" + Fiction)}}, "atLeast": 0.1 }] },
              "slices": ["kind"] }
            """);
    }

    public string Assessment { get; }

    public string Folder => _folder.Path;

    public string Out => Path.Combine(_folder.Path, "out");

    public string Rules => Path.Combine(_folder.Path, "rules");

    /// <summary>The id of a record.</summary>
    public string AnId => FormattableString.Invariant($"{HostileTexts.All["escape-colour"]} {HostileTexts.All.Keys.ToList().IndexOf("escape-colour") * RowsEach}");

    public string Fiction => _isHostile ? "Fiction</title><script>x</script> | `a` \u202E\u001b[31m**b**" : "Fiction";

    public string Other => _isHostile ? "=1+1,\"'&lt;\u0007\n# [no](x)" : "Non-fiction";

    private string RulesName => _isHostile ? "../<b onclick='x'>rules</b>\u001b[2J\u2066 | `r`" : "rules";

    private string ModelName => _isHostile ? "CON\\</style>\u0000model\u202E" : "model";

    // Several at once, for the places that there is but one of.
    private string All => _isHostile ? "<script>alert(1)</script></style>\" onload='x' | `b` **c** [d](http://e.org) \u001b]8;;http://x\u0007\u202Ef\n# g \\" : "plain";

    public void Dispose() => _folder.Dispose();

    private static string Rows(string[] texts)
    {
        StringBuilder rows = new("id,title,genre,kind\n");
        for (int i = 0; i < texts.Length * RowsEach; i++)
        {
            string text = texts[i / RowsEach];
            bool novel = i % 2 == 0;
            rows.AppendJoin(',', new[] { $"{text} {i}", $"{(novel ? "a novel" : "a history")} {text} no {i}", novel ? "@F" : "@N", text.Length % 5 == 0 ? text : "usual" }.Select(Cell)).Append('\n');
        }

        return rows.ToString();
    }

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private string Package() => $$"""
            { "name": {{Json("../" + All)}}, "title": {{Json(All)}}, "description": {{Json(All)}}, "licenses": [{ "name": {{Json(All)}}, "path": {{Json("javascript:" + All)}} }],
              "sources": [{ "title": {{Json(All)}}, "path": "http://example.org/\"><script>" }], "contributors": [{ "title": {{Json(All)}}, "roles": [{{Json(All)}}] }],
              "resources": [{ "name": {{Json(All)}}, "path": "titles.csv", "format": "csv", "schema": { "fields": [
                { "name": "id" }, { "name": "title", "description": {{Json(All)}} }, { "name": "genre" }, { "name": "kind" } ] } }],
              "glamrules": { "id": "id", "slices": ["kind"], "split": { "group": "id", "train": 0.4, "dev": 0.2, "test": 0.4, "seed": 1 },
                "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre", "labels": { {{Json(Fiction)}}: {{Json(All)}}, {{Json(Other)}}: "Not." } } } } }
            """;

    private string Rule(string text, int index) => string.Create(CultureInfo.InvariantCulture, $$"""
        { "id": {{Json($"{text} {index}")}}, "label": {{Json(index % 2 == 0 ? Fiction : Other)}}, "when": { "pattern": "\\b{{(index % 2 == 0 ? "novel" : "history")}}\\b.*no {{index}}" }, "why": {{Json(text)}}, "harm": {{Json(text)}} }
        """);

    // Every character by its number. Half a pair is refused where a file is read, and is looked at elsewhere.
    private static string Json(string text) => $"\"{string.Concat(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? c.ToString() : $"\\u{(int)c:x4}"))}\"";
}
