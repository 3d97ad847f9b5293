using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>The members of a rule and of a file of rules.</summary>
internal static class RuleShape
{
    public static readonly Member Id = new("id", Shape.Text, "Unique within the set; reports name the rule by it. Short words joined by hyphens read best.") { Synonyms = ["name", "key", "identifier", "title"], Required = true, Example = "\"form-in-subtitle\"" };

    public static readonly Member Column = new("column", Shape.Text, "The column of the table under 'when' that holds a label for each term.") { Required = true, Example = "\"subject\"" };

    public static readonly ObjectShape LabelColumn = new("a column of labels", [Column]);

    public static readonly Member Label = new("label", Shape.OneOf(Shape.Text, LabelColumn), "The label that the rule votes for; or the column that holds it for each term: the rule then stands for one rule a label, with ids such as subject-words:nature.") { Synonyms = ["category", "class", "tag", "then", "vote", "genre", "output", "result", "answer"], Required = true, Example = "\"Fiction\"" };

    public static readonly Member When = new("when", CommonMembers.Condition, "The condition under which it votes.") { Synonyms = ["if", "condition", "conditions", "where", "test", "matches", "rule", "look for"], Required = true, Example = "{ \"terms\": [\"novel\", \"tale\"] }" };

    public static readonly Member Unless = new("unless", CommonMembers.Condition, "The condition under which it does not, even so.") { Synonyms = ["except", "but", "not", "but not", "exclude", "exception", "exceptions", "unlike", "if not", "when not"], Example = "{ \"pattern\": \"\\\\bhistory of\\\\b\" }" };

    public static readonly Member Why = new("why", Shape.Text, "The reason, for colleagues and for the report.") { Synonyms = ["reason", "because", "comment", "description", "explanation", "rationale", "note"], Example = "\"Title pages name the literary form after the title.\"" };

    private static readonly Shape ExampleShape = Shape.OneOf(Shape.Text, Shape.Map(Shape.Text));

    private static readonly Shape ExampleList = Shape.OneOf(Shape.List(ExampleShape), Shape.Map(Shape.List(ExampleShape)));

    public static readonly Member Match = new("match", ExampleList, "Texts on which it must vote; a record with several fields is written in braces. By label where the label is a column.") { Synonyms = ["matches", "positive", "positives", "hits", "should match", "must match"], Example = "[\"Ada. A novel\"]" };

    public static readonly Member NoMatch = new("noMatch", ExampleList, "Texts on which it must not vote.") { Synonyms = ["notMatch", "negative", "negatives", "misses", "counterexamples", "should not match", "must not match", "mismatch"], Example = "[\"The novel and its readers\"]" };

    public static readonly Member Todo = new("todo", ExampleList, "Texts on which it should vote one day: known gaps, which fail no test.") { Synonyms = ["later", "gaps", "known gaps", "pending"], Example = "[\"Ada: fiction\"]" };

    public static readonly Member TodoNoMatch = new("todoNoMatch", ExampleList, "Texts on which it should stop voting one day: known mistakes, which fail no test.");

    public static readonly ObjectShape ExampleObject = new("'examples'", [Match, NoMatch, Todo, TodoNoMatch]);

    public static readonly Member Examples = new("examples", ExampleObject, "Texts that show what it does; 'check' and 'test' hold it to them.") { Synonyms = ["tests", "cases", "samples"] };

    public static readonly Member Priority = new("priority", Shape.Number(), "Under the resolution 'priority' the vote of the highest wins; of equal ones that of the rule that stands first.") { Synonyms = ["weight", "order", "rank", "precedence", "importance"], Default = "0", Example = "10" };

    public static readonly Member Confidence = new("confidence", Shape.Number(0, 1), "How sure it is, from 0 to 1. Where it is left out and votes are weighted, it is estimated on the dev records.") { Synonyms = ["certainty", "probability", "score", "precision", "sure"], Example = "0.9" };

    public static readonly Member Enabled = new("enabled", Shape.Flag, "false: the rule is not there.") { Synonyms = ["active", "on", "disabled", "off"], Default = "true" };

    public static readonly Member Harm = new("harm", Shape.Text, "What harm the words may do that it looks for, and how that is met.") { Synonyms = ["harmful", "sensitive", "warning"], Example = "\"The list repeats insults; it must not be shown without an explanation.\"" };

    public static readonly Member ReviewedBy = new("reviewedBy", Shape.Text, "Who read the rule on behalf of those whom its words concern.") { Synonyms = ["reviewer", "reviewers", "checked by", "approved by"] };

    public static readonly ObjectShape Rule = new("a rule",
    [
        Id, Label, When, Unless, Why, Examples, Priority, Confidence, Enabled, Harm, ReviewedBy,
        new("languages", Shape.TextOrTexts, "The languages that it is meant for, for readers.") { Synonyms = ["lang"], Example = "[\"en\"]" },
        new("period", Shape.Any, "The time that it is meant for, for readers.") { Synonyms = ["years", "dates", "time"], Example = "\"1801-1900\"" },
        new("severity", Shape.Text, "How much a finding of it matters, for readers."),
        new("source", Shape.Text, "Where the knowledge comes from.") { Synonyms = ["reference", "citation", "from"] },
        new("author", Shape.Text, "Who wrote it.") { Synonyms = ["authors", "written by", "creator", "contributor"] },
        new("since", Shape.Text, "The version or day that it came in.") { Synonyms = ["version", "date", "added"], Example = "\"1.1\"" },
        new("notes", Shape.Text, "Whatever else its readers should know.") { Synonyms = ["remarks", "remark"] },
    ])
    { Description = "When a condition holds, vote for a label." };

    public static readonly Member Rules = new("rules", Shape.List(Rule), "The rules, in their order.") { Synonyms = ["list", "items"], Required = true };

    public static readonly ObjectShape File = new("a file of rules",
    [
        Rules,
        new("description", Shape.Text, "What these rules have in common."),
        new("family", Shape.Text, "A name for what they have in common."),
    ])
    { Description = "A family of rules: *.rules.json." };
}
