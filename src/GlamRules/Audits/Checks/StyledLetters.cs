using System.Text;
using GlamRules.Audits.Texts;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Letters of mathematical alphabets (𝘼, 𝐀), used to make text look bold or slanted: no letters that a pattern finds.</summary>
internal sealed class StyledLetters : AuditCheck
{
    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        int[] styled = [.. Enumerable.Range(0, context.Records.Count).Where(i => IsStyled(RecordText.Of(context.Records[i].Record, [.. context.Task.Fields.Names])))];
        if (styled.Length > 0)
        {
            yield return context.WithRecords(
                new AuditFinding(
                    "styled-letters", Severity.Note,
                    Text($"{Count(styled.Length, "record")} {(styled.Length == 1 ? "has" : "have")} letters of mathematical alphabets, put there to look bold or slanted. To a rule and to a model such a word is another word; where just the words that matter are styled, the styling itself may give them away."),
                    styled.Length,
                    "Replace them by plain letters (Unicode normalisation NFKC does), unless they are what is studied."),
                styled);
        }
    }

    private static bool IsStyled(string text)
    {
        // All of them are outside of the first plane.
        if (!text.AsSpan().ContainsAnyInRange('\uD835', '\uD835'))
        {
            return false;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x1D400 and <= 0x1D7FF)
            {
                return true;
            }
        }

        return false;
    }
}
