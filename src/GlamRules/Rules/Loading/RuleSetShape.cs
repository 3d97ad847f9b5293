using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>The members of <c>ruleset.json</c>.</summary>
internal static class RuleSetShape
{
    public static readonly Member Name = new("name", Shape.Text, "What the set is called in reports; left out, the name of its folder.") { Synonyms = ["title", "id"], Example = "\"Genre from title\"" };

    public static readonly Member Version = new("version", Shape.Text, "Which edition of the set this is.") { Synonyms = ["edition"], Example = "\"1.0\"" };

    public static readonly Member Authors = new("authors", Shape.TextOrTexts, "Who wrote the rules.") { Synonyms = ["creator", "creators", "written by", "contributors"], Example = "[\"A. Curator\"]" };

    public static readonly Member Task = new("task", Shape.Word("label", "labels", "value", "spans"), "What the rules tell of a record: exactly one label, a set of labels, a value, or typed stretches of text.") { Synonyms = ["type", "kind", "mode"], Default = "\"label\"" };

    public static readonly Member Labels = new("labels", Shape.Texts, "The labels that rules may vote for. Left out: those of the corpus, else whatever the rules name.") { Synonyms = ["categories", "classes", "tags", "genres", "values", "outputs"], Example = "[\"Fiction\", \"Non-fiction\"]" };

    public static readonly Member Field = new("field", Shape.Text, "The field that conditions look in where they name none.") { Synonyms = ["column", "text", "fields", "columns"], Example = "\"title\"" };

    public static readonly Member Resolve = new("resolve", Shape.Word("priority", "majority", "weighted", "first"), "How votes become an answer: the highest priority, the most votes, votes weighted by the precision of their rules, or the rule that stands first.") { Synonyms = ["resolution", "strategy", "conflicts", "combine", "voting"], Default = "\"priority\"" };

    public static readonly Member Default = new("default", Shape.TextOrTexts, "The answer where no rule votes; left out, the set then says nothing.") { Synonyms = ["otherwise", "else", "fallback", "if none"], Example = "\"Non-fiction\"" };

    public static readonly Member Extends = new("extends", Shape.Text, "Folder of a rule set whose rules come before these; what this file leaves out is taken from there.") { Synonyms = ["inherits", "base", "include", "includes", "import", "parent"], Example = "\"../genre-from-title\"" };

    public static readonly Member Patterns = new("patterns", Shape.Map(Shape.Text), "Regular expressions with a name; {name} inside a pattern stands for one.") { Synonyms = ["regexes", "regex", "expressions", "macros"], Example = "{ \"year\": \"1[5-9][0-9]{2}\" }" };

    public static readonly Member Lists = new("lists", Shape.Map(TermSource.Shape), "Lists of terms with a name, which 'terms' and 'near' refer to.") { Synonyms = ["terms", "vocabularies", "vocabulary", "words", "wordlists"], Example = "{ \"forms\": [\"novel\", \"tale\"], \"places\": \"places.txt\" }" };

    public static readonly ObjectShape Example = new("an example of the whole set",
    [
        new("text", Shape.Text, "A text for the set's own field.") { Example = "\"Ada. A novel\"" },
        new("fields", Shape.Map(Shape.Text), "A record with several fields, in place of 'text'.") { Example = "{ \"title\": \"Ada\", \"subtitle\": \"A novel\" }" },
        new("label", Shape.TextOrTexts, "The label that must win; in a set of labels, all of them.") { Required = true, Example = "\"Fiction\"" },
        new("todo", Shape.Flag, "Whether it is a known gap, which fails no test.") { Default = "false" },
        new("why", Shape.Text, "What the example is there for."),
    ]);

    public static readonly Member Examples = new("examples", Shape.List(Example), "Records and the label that must win on each; 'test' holds the whole set to them.") { Example = "[{ \"text\": \"Ada. A novel\", \"label\": \"Fiction\" }]" };

    public static readonly Member Sensitive = new("sensitive", Shape.Flag, "Whether all rules of the set look for words that may hurt: 'check' then asks each for 'harm' and 'reviewedBy'.") { Default = "false" };

    public static readonly ObjectShape Set = new("a rule set",
    [
        Name, Task, Labels, Field, Resolve, Default, Patterns, Lists, Examples, Extends, Authors, Version, Sensitive,
        new("description", Shape.Text, "What the set is for, and what it can't see.") { Synonyms = ["about", "comment", "notes", "purpose"] },
    ])
    { Description = "A rule set: ruleset.json, beside the files of its rules." };
}
