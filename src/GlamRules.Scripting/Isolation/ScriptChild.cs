using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Running;
using Microsoft.Win32.SafeHandles;

namespace GlamRules.Scripting.Isolation;

/// <summary>The process that scripts run in: it answers what comes over its input, and ends with it.</summary>
public static class ScriptChild
{
    /// <summary>The verb that starts it; of no use to people.</summary>
    public const string Verb = "script-child";

    private const int StackBytes = 1024 * 1024;

    /// <summary>Serves until the input ends.</summary>
    public static int Run()
    {
        // The console's own streams would look for a terminal.
        Stream input = OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, 1);
        Stream output = OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 1);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        if (!OperatingSystem.IsWindows())
        {
            // At once: whoever kills it leaves no folder behind then, and there is none to write to.
            RemoveFolder(leave: false);
        }

        // A small stack: a function that calls itself without end is found sooner.
        Thread thread = new(() => Serve(input, output), StackBytes);
        thread.Start();
        thread.Join();
        if (OperatingSystem.IsWindows())
        {
            RemoveFolder(leave: true);
        }

        return 0;
    }

    // Windows removes no folder that a process works in.
    private static void RemoveFolder(bool leave)
    {
        string folder = Environment.CurrentDirectory;
        if (ScriptFolder.Is(folder))
        {
            if (leave)
            {
                Directory.SetCurrentDirectory(Path.GetPathRoot(folder)!);
            }

            ScriptFolder.Remove(folder);
        }
    }

    private static void Serve(Stream input, Stream output)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        FrameReader reader = new();
        FrameWriter writer = new();
        LoadedScripts? scripts = null;
        FieldList fields = new([]);
        while (reader.Receive(input))
        {
            writer.Clear();
            switch (reader.ReadInt())
            {
                case Messages.Load:
                    byte[] assembly = reader.ReadBytes();
                    byte[] symbols = reader.ReadBytes();
                    ChildLimits.Apply();
                    scripts = LoadedScripts.Load(assembly, symbols, Messages.ReadTexts(reader));
                    Messages.Write(writer, scripts.Files);
                    break;
                case Messages.Batch:
                    fields = ReadFields(reader, fields);
                    Answer(reader, writer, scripts!, fields);
                    break;
                default:
                    fields = ReadFields(reader, fields);
                    AnswerCarefully(reader, writer, output, scripts!, fields);
                    break;
            }

            writer.SendTo(output);
        }
    }

    // The same names come with every message; the list is made once.
    private static FieldList ReadFields(FrameReader reader, FieldList known)
    {
        var names = Messages.ReadTexts(reader);
        return names.SequenceEqual(known.Names) ? known : new FieldList(names);
    }

    private static void Answer(FrameReader reader, FrameWriter writer, LoadedScripts scripts, FieldList fields)
    {
        MatchList places = new();
        HashSet<int> off = Messages.ReadNumbers(reader);
        int count = reader.ReadInt();
        for (int i = 0; i < count; i++)
        {
            Record record = Messages.ReadRecord(reader, fields);
            for (int rule = 0; rule < scripts.Count; rule++)
            {
                if (off.Count == 0 || !off.Contains(rule))
                {
                    Ask(scripts, rule, record, places, writer);
                }
            }

            writer.Write(0);
        }
    }

    // Before each rule it says which one: whoever waits knows whom to blame.
    private static void AnswerCarefully(FrameReader reader, FrameWriter writer, Stream output, LoadedScripts scripts, FieldList fields)
    {
        MatchList places = new();
        HashSet<int> off = Messages.ReadNumbers(reader);
        int first = reader.ReadInt();
        Record record = Messages.ReadRecord(reader, fields);
        for (int rule = first; rule < scripts.Count; rule++)
        {
            writer.SendTo(output);
            writer.Clear();
            if (!off.Contains(rule))
            {
                Ask(scripts, rule, record, places, writer);
            }
        }
    }

    private static void Ask(LoadedScripts scripts, int rule, Record record, MatchList places, FrameWriter writer)
    {
        places.Truncate(0);
        try
        {
            if (scripts.Ask(rule, record, places))
            {
                RuleAnswer.Write(writer, rule, places.ToImmutable(), record.Fields, null);
            }
        }
        catch (RuleFaultException e)
        {
            RuleAnswer.Write(writer, rule, [], record.Fields, e.Message);
        }
    }
}
