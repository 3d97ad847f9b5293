namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What is no error in a rule set, and seldom what its author meant: GR0150 to GR0189.</summary>
public static class LintProblems
{
    public static readonly DiagnosticKind EndlessPattern = new("GR0150", Severity.Warning, "Pattern that may take very long",
        "Let only one repetition be able to take a character, or do without look-around and back-references: then any text is read in one go. As it is, a text that takes longer than a second is a fault.");

    public static readonly DiagnosticKind RivalRepetitions = new("GR0151", Severity.Note, "Repetitions that compete",
        "Safe here, since this pattern is read in one go; in another program it may take very long. Let only one repetition be able to take a character.");

    public static readonly DiagnosticKind IdleEnd = new("GR0152", Severity.Note, "'.*' at an end of a pattern",
        "Leave it out: a pattern is found anywhere in the text, and the evidence then shows only what matters.");

    public static readonly DiagnosticKind InsideWord = new("GR0153", Severity.Warning, "Pattern that is found inside other words",
        "Write \\\\b before and after the word, or use 'terms', which finds whole words only.");

    public static readonly DiagnosticKind AsciiOnly = new("GR0154", Severity.Warning, "Letters without accents only",
        "Write \\\\p{L} for any letter, \\\\p{Lu} for a capital, \\\\p{Ll} for a small one.");

    public static readonly DiagnosticKind DoubleEscape = new("GR0155", Severity.Warning, "Backslash written twice too often",
        "In JSON two backslashes make one of the pattern; write two, not four.");

    public static readonly DiagnosticKind Backspace = new("GR0156", Severity.Warning, "Backspace character in a pattern",
        "In JSON one backslash and b make a backspace; write \\\\b for the edge of a word.");

    public static readonly DiagnosticKind Decomposed = new("GR0157", Severity.Warning, "Letter and accent as two characters",
        "Type the letter with its accent as one character, as nearly all texts have it; the two look alike and are not found for each other.");

    public static readonly DiagnosticKind OtherForm = new("GR0158", Severity.Warning, "Text that writes accents as characters of their own",
        "Bring the texts to Unicode NFC when the corpus is made, or use 'terms', for which accents count nothing.");

    public static readonly DiagnosticKind IdleAlternative = new("GR0159", Severity.Warning, "Alternative that changes nothing",
        "Remove it; or, where the longer one should be taken, write it first.");

    public static readonly DiagnosticKind RepeatedTerm = new("GR0160", Severity.Warning, "Term that stands twice",
        "Remove the one shown; it finds nothing that the other does not.");

    public static readonly DiagnosticKind FoldedTerm = new("GR0161", Severity.Note, "Terms that are one without case and accents",
        "Remove one of them; or say \"fold\": \"case\", if accents should count.");

    public static readonly DiagnosticKind EqualRules = new("GR0162", Severity.Warning, "Rule that says what another says",
        "Remove one of the two, and move its examples to the other.");

    public static readonly DiagnosticKind Contradiction = new("GR0163", Severity.Warning, "Rules that contradict each other",
        "The same condition can't stand for two labels: remove one, or add what tells them apart.");

    public static readonly DiagnosticKind ContainedRule = new("GR0164", Severity.Note, "Rule contained in another",
        "Remove it, if it is there for no reason of its own such as a priority or a confidence.");

    public static readonly DiagnosticKind ShadowedRule = new("GR0165", Severity.Warning, "Rule that never wins",
        "Give it a higher priority than the other, or remove it.");

    public static readonly DiagnosticKind WithoutExamples = new("GR0166", Severity.Note, "Rule without examples",
        "Write at least one text that it must match, and one that it must not, under 'examples'.");

    public static readonly DiagnosticKind Unreviewed = new("GR0167", Severity.Warning, "Sensitive words that nobody answers for",
        "Say in 'harm' what the words may do, and in 'reviewedBy' who has read them. A rule is sensitive where it says \"severity\": \"sensitive\", or names a harm.");

    public static readonly DiagnosticKind UnreviewedSet = new("GR0170", Severity.Warning, "Sensitive set with rules that nobody answers for",
        "ruleset.json says that the set is sensitive: say in each rule's 'harm' what its words may do, and in 'reviewedBy' who has read them.");

    public static readonly DiagnosticKind LongCell = new("GR0171", Severity.Warning, "List too long for a cell of a table",
        "The cell names the list instead: keep its file beside the table, from where 'new ruleset --from' takes it along.");

    public static readonly DiagnosticKind CommaTerms = new("GR0173", Severity.Warning, "Terms of a cell divided by commas",
        "Terms are divided by |, as in novel | tale. A single term that holds a comma stands in a list: [\"Bath, Somerset\"].");

    public static readonly DiagnosticKind QuotedTerm = new("GR0174", Severity.Warning, "Term of a cell in quotation marks",
        "Leave the quotation marks out: in a table a term stands as it is, and marks around it are looked for in the text.");
}
