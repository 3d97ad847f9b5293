namespace GlamRules.Tests.Cli;

/// <summary>A rule set and a corpus of a dozen titles in a folder of their own.</summary>
internal sealed class SmallSet : IDisposable
{
    public const string Rules =
        """
        {
          // The form that the title page names.
          "rules": [
            {
              "id": "tale",
              "label": "Fiction",
              "priority": 2,
              "when": { "terms": ["tale", "story", "romance"] },
              "unless": { "pattern": "\\bhistory of\\b" },
              "examples": {
                "match": ["Ada: a tale"], // the plainest
                "noMatch": ["The history of a story"]
              }
            },
            {
              "id": "travel",
              "label": "Non-fiction",
              "when": { "any": [ { "terms": "travel.txt" }, { "pattern": "\\bjourney (to|through)\\b" } ] }
            },
            { "id": "silent", "label": "Non-fiction", "when": { "all": [ { "terms": ["map"] }, { "length": { "max": 2, "of": "words" } } ] } }
          ]
        }

        """;

    private readonly TemporaryFolder _folder = new();

    public SmallSet(string? header = null)
    {
        _folder.Write("rules/ruleset.json", header ??
            """
            { "name": "Small", "task": "label", "labels": ["Fiction", "Non-fiction"], "field": "title", "default": "Non-fiction",
              "examples": [ { "text": "A tale of travels", "label": "Fiction" }, { "text": "Poems", "label": "Fiction", "todo": true } ] }
            """);
        RuleFile = _folder.Write("rules/forms.rules.json", Rules);
        _folder.Write("rules/travel.txt", "travels\nvoyage # by sea\ntour\n");
        _folder.Write("corpus/datapackage.json",
            """
            { "name": "titles", "resources": [ { "name": "titles", "path": "titles.csv", "schema": { "fields": [
                { "name": "id", "type": "string" }, { "name": "title", "type": "string" }, { "name": "genre", "type": "string" }, { "name": "part", "type": "string" } ] } } ],
              "glamrules": { "id": "id", "split": { "column": "part" },
                "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre", "labels": { "Fiction": "", "Non-fiction": "" } } } } }
            """);
        _folder.Write("corpus/titles.csv",
            """
            id,title,genre,part
            t1,A romance of two worlds,Fiction,train
            t2,Geology,Non-fiction,train
            t3,Chemistry,Non-fiction,train
            d1,Ada: a tale,Fiction,dev
            d2,The story of Norway,Non-fiction,dev
            d3,Travels in Spain,Non-fiction,dev
            d4,A tale of my travels,Non-fiction,dev
            d5,A tour of the planets: a romance,Fiction,dev
            d6,Second thoughts,Fiction,dev
            d7,Ferns,Non-fiction,dev
            d8,A voyage round my room,Fiction,dev
            x1,SECRET tale,Fiction,test
            """ + "\n");
    }

    public string Root => _folder.Path;

    public string Set => Path.Combine(_folder.Path, "rules");

    public string Corpus => Path.Combine(_folder.Path, "corpus");

    public string RuleFile { get; }

    public void Write(string name, string text) => _folder.Write(name, text);

    public void Dispose() => _folder.Dispose();
}
