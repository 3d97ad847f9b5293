using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Corpora.Packages;

/// <summary>The members of <c>datapackage.json</c>: what the standard has and we read, and all of our own.</summary>
internal static class CorpusShape
{
    public static readonly ObjectShape Slice = new("a slice",
    [
        new("field", Shape.Text, "The field whose values divide the records.") { Required = true, Example = "\"date\"" },
        new("as", Shape.Word("decade", "century", "first"), "What of the value counts: the decade or century of its first year, or the first of several values.") { Example = "\"decade\"" },
        new("name", Shape.Text, "What the slice is called in reports; left out, decade, century or the field's name."),
    ]);

    public static readonly ObjectShape Split = new("'split'",
    [
        new("group", Shape.Text, "Records with the same value here stay together: an author, an issue, a batch.") { Synonyms = ["by", "group by", "together"], Example = "\"author\"" },
        new("train", Shape.Number(0, 1), "The share of groups that models learn from.") { Synonyms = ["training", "learn"], Default = "0.5" },
        new("dev", Shape.Number(0, 1), "The share on which rules are written and models tuned.") { Synonyms = ["development", "validation", "valid", "tune"], Default = "0.2" },
        new("test", Shape.Number(0, 1), "The share kept for the verdict.") { Synonyms = ["testing", "holdout", "evaluation"], Default = "0.3" },
        new("seed", Shape.Whole(0), "Another number deals the groups out otherwise.") { Synonyms = ["random seed", "random"], Default = "1" },
        new("column", Shape.Text, "A field that says train, dev or test for each record, where the collection comes divided.") { Example = "\"split\"" },
    ]);

    public static readonly ObjectShape Gold = new("'gold'",
    [
        new("field", Shape.Text, "The field that holds the label.") { Required = true, Example = "\"response\"" },
        new("from", Shape.Word("first", "majority"), "Which label counts where annotators gave several: the first, or that of most of them.") { Synonyms = ["take", "choose", "resolve"], Default = "\"first\"" },
        new("ties", Shape.Word("drop", "unlabelled"), "What becomes of a record without a majority.") { Synonyms = ["tie", "draw"], Default = "\"unlabelled\"" },
        new("separator", Shape.Text, "Divides several labels in one cell.") { Synonyms = ["delimiter", "split by", "divider"], Example = "\"|\"" },
    ]);

    public static readonly ObjectShape Task = new("a task",
    [
        new("task", Shape.Word("label", "labels", "value", "spans"), "What is told of a record: exactly one label, a set of labels, a value, or typed stretches of text.") { Synonyms = ["type", "kind"], Required = true, Example = "\"label\"" },
        new("text", Shape.TextOrTexts, "The fields of text that predictors may read.") { Synonyms = ["texts", "field", "fields", "input"], Required = true, Example = "[\"title\"]" },
        new("features", Shape.TextOrTexts, "Further fields that they may read. Never name one that gives the answer away.") { Synonyms = ["columns", "inputs", "metadata"], Example = "[\"language\"]" },
        new("gold", Shape.OneOf(Shape.Text, Gold), "The field that holds the answer taken as true.") { Synonyms = ["answer", "target", "truth", "label", "ground truth", "expected"], Required = true, Example = "\"genre\"" },
        new("labels", Shape.OneOf(Shape.Map(Shape.Text), Shape.Texts), "The labels, best with a definition each; left out, those that occur.") { Synonyms = ["classes", "categories", "values"], Example = "{ \"Fiction\": \"What is invented.\", \"Non-fiction\": \"What wants to inform.\" }" },
        new("drop", Shape.TextOrTexts, "Labels that make a record no part of the task.") { Synonyms = ["exclude", "ignore", "skip", "remove"], Example = "[\"Can't tell\"]" },
    ]);

    private static readonly Shape Merging = Shape.Word("first", "last", "all");

    public static readonly ObjectShape Key = new("'glamrules'",
    [
        new("id", Shape.Text, "The field that names a record; rows that share it are one record.") { Synonyms = ["identifier", "key", "record", "record id"], Required = true, Example = "\"id\"" },
        new("annotator", Shape.Text, "The field that says who labelled.") { Synonyms = ["annotators", "labelled by", "user"] },
        new("resource", Shape.Text, "The resource whose rows are the records, where several are not joined by foreign keys."),
        new("slices", Shape.List(Shape.OneOf(Shape.Text, Slice)), "Parts of the collection that are looked at one by one.") { Synonyms = ["groups", "breakdown", "facets", "subsets"], Example = "[\"language\", { \"field\": \"date\", \"as\": \"decade\" }]" },
        new("split", Split, "How records are divided into train, dev and test.") { Synonyms = ["splits", "division", "partition"] },
        new("merge", Shape.OneOf(Merging, Shape.Map(Merging)), "How a field is put together from rows that share an id; * stands for all other fields.") { Synonyms = ["combine", "join"], Default = "\"first\"" },
        new("maxRejects", Shape.Number(0, 1), "The share of bad rows above which a run ends.") { Synonyms = ["rejects", "max errors", "max bad rows"], Default = "0.01" },
        new("tasks", Shape.Map(Task), "What is to be told of a record, by a name of your own.") { Synonyms = ["task", "labelling"] },
    ])
    { Description = "What GlamRules adds to a data package." };

    public static readonly ObjectShape Package = new("a data package",
    [
        new("name", Shape.Text, "Short name, in small letters."),
        new("title", Shape.Text, "What the collection is called."),
        new("description", Shape.Text, "What it holds, where it comes from, and what it can't show."),
        new("licenses", Shape.List(Open("a licence", "name", "path", "title")), "Under what terms it may be used."),
        new("sources", Shape.List(Open("a source", "title", "path")), "Where it comes from."),
        new("contributors", Shape.List(Open("a contributor", "title")), "Who made it."),
        new("resources", Shape.List(Resource()), "Its data files.") { Required = true },
        new("glamrules", Key, "What GlamRules adds: which field is what, slices, splits and tasks."),
    ])
    { IsOpen = true, Description = "A Frictionless Data Package with a glamrules member." };

    private static ObjectShape Resource() => new("a resource",
    [
        new("name", Shape.Text, "Short name, in small letters."),
        new("path", Shape.TextOrTexts, "The file, relative to this one, or its address on the web; several are read as one.") { Required = true, Example = "\"titles.csv\"" },
        new("format", Shape.Text, "csv, tsv or jsonl; left out, the file's ending says.") { Example = "\"csv\"" },
        new("encoding", Shape.Text, "utf-8, utf-16, windows-1252 or iso-8859-1.") { Default = "\"utf-8\"" },
        new("bytes", Shape.Number(0), "The size of the file."),
        new("hash", Shape.Text, "sha256: and 64 hexadecimal digits."),
        new("dialect", new ObjectShape("a dialect",
        [
            new("delimiter", Shape.Text, "Between fields.") { Default = "\",\"" },
            new("quoteChar", Shape.Text, "Around fields; empty: none.") { Default = "\"\\\"\"" },
            new("header", Shape.Flag, "Whether the first row names the fields.") { Default = "true" },
            new("commentChar", Shape.Text, "Lines that begin with it are skipped."),
        ]) { IsOpen = true }, "How the file is written."),
        new("schema", new ObjectShape("a schema",
        [
            new("fields", Shape.List(Open("a field", "name", "type", "description")), "The columns: each with a name, and a type such as string, integer, number, year or list."),
            new("missingValues", Shape.Texts, "Texts that mean that there is no value.") { Default = "[\"\"]" },
            new("foreignKeys", Shape.List(Open("a foreign key")), "Columns that name a row of another resource."),
        ]) { IsOpen = true }, "The columns of the file."),
    ])
    { IsOpen = true };

    private static ObjectShape Open(string what, params string[] texts) => new(what, [.. texts.Select(t => new Member(t, Shape.Text, $"The {t} of {what}."))]) { IsOpen = true };
}
