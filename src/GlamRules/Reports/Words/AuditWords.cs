using System.Collections.Immutable;

namespace GlamRules.Reports.Words;

/// <summary>What an audit may find, in words for readers.</summary>
public static class AuditWords
{
    /// <summary>Each id with its title and what it says, in one sentence.</summary>
    public static ImmutableArray<(string Id, string Title, string Says)> All { get; } =
    [
        ("text-in-two-splits", "Texts known from train or dev", "Texts to be scored stand in train or dev too, the same or nearly."),
        ("repeated-texts", "Repeated texts", "Several records have the same text."),
        ("near-duplicates", "Texts nearly the same", "Texts that differ share four fifths of their runs of five characters."),
        ("rows-of-one-record", "Several rows of one record", "A score by row would count some records several times."),
        ("answer-in-feature", "A feature gives the answer", "The value of a feature alone tells the label."),
        ("text-is-looked-up", "The text is looked up", "The same texts come again, so that a table of those of train answers nearly all."),
        ("label-named-in-field", "The label is named in a field", "A field holds the name of the label on most of its records and hardly any other."),
        ("gold-contradicts-itself", "Gold contradicts itself", "Records that can't be told apart have different gold."),
        ("doubtful-gold", "Doubtful gold", "Rules and model, each surely, agree on another label than gold; only with an assessment."),
        ("dates-contradict", "Dates contradict each other", "Two fields that nearly always give the same year give years far apart."),
        ("dates-out-of-order", "Dates out of order", "A year stands before another that it follows nearly everywhere."),
        ("label-spelt-in-two-ways", "Labels in two spellings", "Two labels differ by case, accents, spaces, a plural or a slip."),
        ("slice-spelt-in-two-ways", "Slices in two spellings", "Two values of a slice differ by case, accents or spaces."),
        ("annotators-never-disagree", "Annotators never disagree", "Several annotators of a record always say the same."),
        ("annotator-of-one-label", "Annotators of one label", "An annotator gave every record the same label."),
        ("annotators-disagree", "Annotators disagree", "Annotators of a record say different things."),
        ("annotators-tied", "Annotators at a tie", "As many annotators say one thing as another."),
        ("one-label-nearly-all", "One label is nearly all", "Always saying one label scores high."),
        ("one-sided-slice", "One-sided slices", "In a slice one label is almost all, so that its score is hollow."),
        ("too-few-records", "Too few records", "The records to be scored are too few for a claim."),
        ("labels-too-few-to-judge", "Labels too few to judge", "A label has too few records to be scored alone."),
        ("slices-too-few-to-judge", "Slices too few to judge", "A slice has too few records to be scored alone."),
        ("empty-text", "No text", "Labelled records have no text."),
        ("placeholder-text", "Placeholders", "Texts stand for none, such as [title not known]."),
        ("encoding-damage", "Damaged characters", "A wrong encoding left its traces in texts."),
        ("styled-letters", "Styled letters", "Letters of mathematical alphabets make texts look bold or slanted."),
        ("other-script", "Texts in another script", "A few texts are in another script than nearly all."),
    ];

    public static string Title(string id) => All.First(w => w.Id == id).Title;
}
