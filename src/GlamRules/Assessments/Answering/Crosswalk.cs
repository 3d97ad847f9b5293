using System.Collections.Immutable;

namespace GlamRules.Assessments.Answering;

/// <summary>
/// The items of the worksheets that an institution may have to fill in: those of the LC Labs AI Planning Framework of the
/// Library of Congress, and the sections of a datasheet. Numbers, letters and titles are theirs, the rest is our wording.
/// </summary>
public static class Crosswalk
{
    /// <summary>Where the titles of a datasheet's sections are from.</summary>
    public const string DatasheetSource =
        "Sections by their titles in Gebru et al., Datasheets for Datasets (2021, doi:10.1145/3458723), which Alkemade et al., Datasheets for Digital Cultural Heritage Datasets (2023, doi:10.5334/johd.124; version 2 of the template 2025, doi:10.5281/zenodo.15828222) build on; the questions within them are not numbered here.";

    public static ImmutableArray<WorksheetItem> All { get; } =
    [
        .. Numbered(Worksheet.Risk,
        [
            "What it is for, and what it should improve", "Why it is wanted", "Laws, oversight and disputes that bear on it", "How much a person checks",
            "How many errors can be borne", "Where else it works", "How far planning is", "What follows if it is not done", "How quality is looked after today",
            "What mistakes cost", "Whether they can be undone", "Who has a stake", "What it means for staff", "What staff know of AI", "Whether the public meets it directly",
            "Users who need protection", "Barriers for disabled people", "Duties to tell or to ask", "Whether those concerned are in the training data",
            "Rights, wellbeing and dignity", "Personal data", "Data under copyright or restriction", "Own data to train and test with", "Looking for bias",
        ]),
        .. Numbered(Worksheet.Readiness,
        [
            "Data to be processed, to train and to test with", "Composition: language, period, genre", "How it was compiled", "People in it, harmful description, and who knows",
            "Preparation", "Provenance and versions", "Ownership and restrictions", "Structure, standards, storage", "What is to be found, who labelled it and why", "Sampling and known bias",
        ]),
        .. Named(Worksheet.PhaseTwo,
            ("organisational goals", "What the institution gains"), ("output accuracy", "How right it has to be"), ("user feedback", "What users say"), ("time saved", "Hours saved"),
            ("lifecycle cost", "What it costs over the years"), ("balance across classes", "Whether all labels do equally well"), ("feasibility", "Whether it can be done"),
            ("verified baselines", "What it is held against"), ("quality over time", "Whether it stays as good"), ("benefit and risk", "For agency, users, staff and people depicted, with what is done about it")),
        .. Named(Worksheet.Plan,
            ("A", "Goals, scope, form of delivery, use"), ("B", "The data to be processed"), ("C", "Data to train, tune and test with"), ("D", "The model, its figures and its supervision")),
        .. Named(Worksheet.Datasheet,
            ("Motivation", "Why the dataset was made"), ("Composition", "What is in it"), ("Collection process", "How it came together"), ("Preprocessing/cleaning/labeling", "What was done to it"),
            ("Uses", "What it is good for, and what not"), ("Distribution", "Who may have it"), ("Maintenance", "Who looks after it")),
    ];

    private static IEnumerable<WorksheetItem> Numbered(Worksheet worksheet, ImmutableArray<string> about) =>
        about.Select((text, i) => new WorksheetItem(worksheet, FormattableString.Invariant($"{i + 1}"), text));

    private static IEnumerable<WorksheetItem> Named(Worksheet worksheet, params (string Name, string About)[] items) =>
        items.Select(item => new WorksheetItem(worksheet, item.Name, item.About));
}
