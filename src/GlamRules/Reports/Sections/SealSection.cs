using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>What was agreed before anyone looked, how often the test records were looked at, and what changed between.</summary>
internal static class SealSection
{
    private const int Shown = 20;

    public static Section? Build(AssessmentResult result, Wording words)
    {
        if (result.Standing is not { } standing)
        {
            return null;
        }

        List<Block> blocks =
        [
            new Facts(
            [
                ("Sealed", standing.Seal is { } seal ? SealSentence.Sealed(seal) : "no"),
                .. standing.Seal is { } s ? new[] { ("SHA-256 of the seal", s.Hash), ("Looks before the seal", words.Number(s.Looks)) } : [],
            ]),
        ];
        if (!standing.Differences.IsEmpty)
        {
            blocks.Add(Paragraph.Of("What ran differs from what was sealed:"));
            blocks.Add(new Bullets([.. standing.Differences.Select(d => ImmutableArray.Create<Inline>(Wording.Capital(ChangeSentence.Of(d, words)) + "."))]));
        }

        if (standing.Seal is { } other && other.Version != GlamRulesVersion.Text)
        {
            blocks.Add(Paragraph.Of($"It was sealed with version {other.Version} of GlamRules and scored with {GlamRulesVersion.Text}."));
        }

        if (result.Ledger is { } ledger)
        {
            blocks.Add(Paragraph.Of(SealSentence.Looks(ledger, standing.Protocol, words)));
            blocks.AddRange(Table(ledger, standing.Protocol, words));
        }

        return new Section("seal", "Seal and looks", [.. blocks]);
    }

    private static IEnumerable<Block> Table(Ledger ledger, Protocol protocol, Wording words)
    {
        (LedgerEntry Entry, ImmutableArray<ProtocolChange> Changes)[] steps = [.. SealSentence.Steps(ledger)];
        if (steps.Length < 2)
        {
            yield break;
        }

        int from = Math.Max(0, steps.Length - Shown);
        yield return new Table(
            from == 0 ? "Looks at the test records" : $"The last {words.Number(Shown)} of {words.Number(steps.Length)} looks at the test records",
            [new("Look"), new("Day"), new("What"), new("Changed since the one before")],
            [
                .. steps.Index().Skip(from).Select(step => ImmutableArray.Create<TableCell>(
                    words.Number(step.Index + 1),
                    SealSentence.Day(step.Item.Entry.At),
                    What(step.Item.Entry.Note, protocol),
                    step.Index == 0 ? "the first" : step.Item.Changes.IsEmpty ? "nothing" : Wording.Capital(ChangeSentence.List(step.Item.Changes, words)))),
            ]);
    }

    private static string What(LedgerNote note, Protocol protocol) =>
        $"{note.Verb} {note.Assessment}{(note.Split == "test" ? "" : $" ({note.Split})")}{(!note.Scored ? ", nothing scored" : protocol.Test.ShareIn(note.Protocol.Test) == 0 ? ", other test records" : "")}";
}
