using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Whatever somebody needs who wants the same figures again, or wants to know a word.</summary>
internal static class ReproduceSection
{
    public static Section Build(AssessmentResult result, Wording words) => new("reproduce", "Reproduce it", [Paragraph.Of("The same inputs give the same figures, and these files, byte by byte, on any machine.")])
    {
        Parts =
        [
            Commands(result),
            .. SealSection.Build(result, words) is { } seal ? new[] { seal } : [],
            ProvenanceSection.Build(result, words),
            new Section("glossary", "Glossary", [new Facts([.. Glossary.Of(result)])]),
        ],
    };

    // The file's name alone: no report names a place on a machine.
    private static Section Commands(AssessmentResult result)
    {
        string file = Path.GetFileName(result.Definition.Path);
        string split = result.Split switch { Split.Test => "", null => " --split all", { } other => $" --split {other.ToString().ToLowerInvariant()}" };
        string options = split + (result.RepeatSeeds > 0 ? FormattableString.Invariant($" --repeat {result.RepeatSeeds}") : "") + (result.CurvesAsked == true ? " --curves" : "")
            + (result.Language is { Length: > 0 } language && language != "en" ? $" --lang {language}" : "");
        return new Section("commands", "Commands",
        [
            new Bullets(
            [
                Item($"glamrules assess {file} --out OUT{options}", "makes it again from the beginning"),
                Item("glamrules verify OUT", "makes it again from what was saved, and compares every file"),
                Item("glamrules report OUT --against OLD", "says what changed since another run"),
            ]),
        ]);

        static ImmutableArray<Inline> Item(string command, string does) => [Inline.Code(command), $": {does}."];
    }
}
