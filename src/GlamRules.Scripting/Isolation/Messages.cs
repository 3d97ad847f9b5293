using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Scripting.Authoring;
using GlamRules.Scripting.Running;

namespace GlamRules.Scripting.Isolation;

/// <summary>What both processes must write and read alike.</summary>
internal static class Messages
{
    /// <summary>Begin each message to the other process: load scripts, answer a batch, answer one record rule by rule.</summary>
    public const int Load = 1;
    public const int Batch = 2;
    public const int Careful = 3;

    private const int Most = 1_000_000;

    public static void Write(FrameWriter writer, Record record)
    {
        for (int field = 0; field < record.Fields.Count; field++)
        {
            FieldValue value = record[field];
            writer.Write(value.Count);
            for (int i = 0; i < value.Count; i++)
            {
                writer.Write(value[i]);
            }
        }
    }

    public static Record ReadRecord(FrameReader reader, FieldList fields)
    {
        FieldValue[] values = new FieldValue[fields.Count];
        for (int field = 0; field < values.Length; field++)
        {
            int count = reader.ReadCount(Most);
            if (count == 1)
            {
                values[field] = new FieldValue(reader.ReadText());
            }
            else if (count > 1)
            {
                string[] all = new string[count];
                for (int i = 0; i < count; i++)
                {
                    all[i] = reader.ReadText();
                }

                values[field] = new FieldValue(all);
            }
        }

        return new Record("", fields, values);
    }

    public static void Write(FrameWriter writer, ImmutableArray<DeclaredFile> files)
    {
        writer.Write(files.Length);
        foreach (DeclaredFile file in files)
        {
            writer.Write(file.Failure is null ? 0 : 1);
            writer.Write(file.Failure ?? "");
            writer.Write(file.Line);
            writer.Write(file.Rules.Length);
            foreach (DeclaredRule rule in file.Rules)
            {
                writer.Write(rule.Id);
                writer.Write(rule.Label);
                writer.Write(rule.Why);
                writer.Write(rule.Priority);
                writer.Write(rule.Confidence ?? double.NegativeInfinity);
                writer.Write(rule.Line);
                Write(writer, rule.Match);
                Write(writer, rule.NoMatch);
            }
        }
    }

    public static ImmutableArray<DeclaredFile> ReadFiles(FrameReader reader)
    {
        DeclaredFile[] files = new DeclaredFile[reader.ReadCount(Most)];
        for (int i = 0; i < files.Length; i++)
        {
            bool failed = reader.ReadInt() == 1;
            string failure = reader.ReadText();
            int line = reader.ReadCount(int.MaxValue);
            DeclaredRule[] rules = new DeclaredRule[reader.ReadCount(Most)];
            for (int j = 0; j < rules.Length; j++)
            {
                rules[j] = ReadRule(reader);
            }

            files[i] = new DeclaredFile([.. rules], failed ? failure : null, line);
        }

        return [.. files];
    }

    public static void Write(FrameWriter writer, IReadOnlyCollection<int> numbers)
    {
        writer.Write(numbers.Count);
        foreach (int number in numbers)
        {
            writer.Write(number);
        }
    }

    public static HashSet<int> ReadNumbers(FrameReader reader)
    {
        int count = reader.ReadCount(Most);
        HashSet<int> numbers = new(count);
        for (int i = 0; i < count; i++)
        {
            numbers.Add(reader.ReadInt());
        }

        return numbers;
    }

    public static void Write(FrameWriter writer, ImmutableArray<string> texts)
    {
        writer.Write(texts.Length);
        foreach (string text in texts)
        {
            writer.Write(text);
        }
    }

    public static ImmutableArray<string> ReadTexts(FrameReader reader)
    {
        string[] texts = new string[reader.ReadCount(Most)];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadText();
        }

        return [.. texts];
    }

    private static DeclaredRule ReadRule(FrameReader reader)
    {
        (string id, string label, string why, double priority, double confidence, int line) =
            (reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadCount(int.MaxValue));
        return new DeclaredRule(id, label, why, priority, double.IsNegativeInfinity(confidence) ? null : confidence, ReadTexts(reader), ReadTexts(reader), line);
    }
}
