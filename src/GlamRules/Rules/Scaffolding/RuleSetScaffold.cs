using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Rules.Loading;

namespace GlamRules.Rules.Scaffolding;

/// <summary>The files of a new rule set: small, with comments, and sound from the start.</summary>
public static class RuleSetScaffold
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Plain) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Name and text of each file of a set with one rule to be rewritten.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Files(RuleSetPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            KeyValuePair.Create(RuleSetHeader.FileName, Header(plan)),
            KeyValuePair.Create("first.rules.json", FirstRule(plan)),
            KeyValuePair.Create("first-words.txt", "# One word or phrase a line. Case and accents count nothing.\nexample\n"),
        ];
    }

    /// <summary>
    /// Name and text of each file of a set whose rules stand in a table, with the lists beside the table that it names;
    /// empty, with diagnostics, where one can't be read.
    /// </summary>
    /// <param name="plan">The set; its labels are those of the table.</param>
    /// <param name="table">A <c>.csv</c> or <c>.xlsx</c> file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ImmutableArray<KeyValuePair<string, string>> FromTable(RuleSetPlan plan, string table, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(diagnostics);
        List<string> rules = [];
        List<string> labels = [];
        TableFiles files = new(table, diagnostics);
        foreach ((int line, RowJson row) in RuleTableReader.Rows(table, diagnostics))
        {
            if (RuleTableReader.Parse(table, line, row, diagnostics) is { } json)
            {
                rules.Add(Indent(row.Json));
                files.AddOf(json, line);
                string? label = json["label"]?.Text;
                labels.AddRange(string.IsNullOrEmpty(label) || labels.Contains(label) ? [] : [label]);
            }
        }

        return diagnostics.HasErrors ? [] :
        [
            KeyValuePair.Create(RuleSetHeader.FileName, Header(plan with { Labels = [.. labels] })),
            KeyValuePair.Create("all.rules.json", $$"""
                {
                  "$schema": {{Text(plan.Schema)}},
                  "rules": [
                {{string.Join(",\n", rules)}}
                  ]
                }

                """.ReplaceLineEndings("\n")),
            .. files.Found,
        ];
    }

    /// <summary>The kind of task that a table names, or null where it names none.</summary>
    public static TaskKind? KindOf(string table, DiagnosticBag diagnostics) => RuleTableReader.Kind(table, diagnostics);

    private static string Header(RuleSetPlan plan) => $$"""
        {
          // Lines that begin like this are comments. In an editor, rest the pointer on a word to see what it means.
          "$schema": {{Text(plan.Schema)}},
          "name": {{Text(Title(plan.Name))}},
          "description": "Say here what the set is for, and what it can't see.",
          "task": {{Text(plan.Kind.ToString().ToLowerInvariant())}},
          "labels": [{{string.Join(", ", plan.Labels.Select(Text))}}],
          // The field that conditions look in, unless they name another.
          "field": {{Text(plan.Field)}},
          // The answer where no rule votes; without it the set then says nothing.
          // "default": {{(plan.Kind == TaskKind.Labels ? $"[{Text(plan.Labels[^1])}]" : Text(plan.Labels[^1]))}},
          "version": "0.1"
        }

        """.ReplaceLineEndings("\n");

    private static string FirstRule(RuleSetPlan plan) => $$"""
        {
          "$schema": {{Text(plan.Schema)}},
          "rules": [
            {
              "id": "first-rule",
              "label": {{Text(plan.Labels[0])}},
              // Whole words from a file; { "pattern": "\\bwords?\\b" } is a regular expression instead.
              "when": { "terms": "first-words.txt" },
              "why": "Say here why these words speak for the label.",
              // Put real texts here: on which the rule must vote, and on which it nearly does but must not.
              "examples": {
                "match": ["An example of a text"],
                "noMatch": ["A text that is exemplary"]
              }
            }
          ]
        }

        """.ReplaceLineEndings("\n");

    private static string Text(string text) => JsonSerializer.Serialize(text, Plain);

    private static string Title(string name) =>
        Path.GetFileName(name).Replace('-', ' ').Replace('_', ' ') is { Length: > 0 } words ? char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..] : name;

    private static string Indent(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return string.Join('\n', JsonSerializer.Serialize(document.RootElement, Indented).Split('\n').Select(l => "    " + l));
    }
}
