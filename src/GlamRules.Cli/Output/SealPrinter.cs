using GlamRules.Assessments.Sealing;
using GlamRules.Reports.Words;

namespace GlamRules.Cli.Output;

/// <summary>A seal, what it means for runs to come, and what it can't show.</summary>
internal static class SealPrinter
{
    public static void Write(Seal seal, string path, bool kept, Seal? replaced, TextWriter writer)
    {
        writer.Write($"{(kept ? "Sealed already" : "Sealed")}: {path}\n");
        Lines.Write(writer, $"{SealSentence.Sealed(seal)}.", "  ");
        writer.Write($"  SHA-256 {seal.Hash}\n");
        if (replaced is not null)
        {
            Lines.Write(writer, $"It takes the place of the seal of {SealSentence.Day(replaced.At)}, SHA-256 {replaced.Hash[..16]}…", "  ");
        }

        writer.Write("\n");
        string consequence = seal.Looks == 0
            ? "The ledger shows no look at the test records before. The first run of this, and every repetition of it, is confirmatory; a change to criteria, rules, recipes or data makes it exploratory."
            : $"Runs of this are EXPLORATORY: the test records had been scored {Phrases.Times(seal.Looks)} before, and that can't be undone. Only test records that nobody has scored can confirm it.";
        Lines.Write(writer, consequence, "");
        writer.Write("\n");
        Lines.Write(writer, "What a seal can't show: looks whose ledger was deleted together with their results; files copied and scored elsewhere; a clock set back; test records seen while rules were written. Commit the seal, or send its SHA-256 to somebody else, before the first run.", "");
    }

    public static void WriteJson(Seal seal, string path, bool kept, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteString("file", path);
        json.WriteString("sha256", seal.Hash);
        json.WriteString("at", SealSentence.Time(seal.At));
        json.WriteBoolean("kept", kept);
        json.WriteNumber("looksBefore", seal.Looks);
        json.WriteStartArray("changedSinceLastLook");
        foreach (string area in seal.Changed)
        {
            json.WriteStringValue(area);
        }

        json.WriteEndArray();
    });
}
