using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Authoring;

namespace GlamRules.Scripting.Running;

/// <summary>The rules of compiled scripts, ready to be asked in this process. Any number of threads may ask.</summary>
internal sealed class LoadedScripts
{
    /// <summary>The class that the scripting library makes of a script, and the function that runs it.</summary>
    private const string ScriptClass = "Submission#0";
    private const string Factory = "<Factory>";

    private readonly ImmutableArray<(string File, DeclaredRule Rule)> _rules;
    private readonly ImmutableArray<string> _names;
    private readonly PatternCache _patterns = new();
    private readonly ScriptLines _lines;

    private LoadedScripts(ImmutableArray<DeclaredFile> files, ImmutableArray<string> names, ScriptLines lines)
    {
        _lines = lines;
        Files = files;
        _names = names;
        _rules = [.. files.SelectMany((file, i) => file.Rules.Select(rule => (names[i], rule)))];
    }

    public ImmutableArray<DeclaredFile> Files { get; }

    public int Count => _rules.Length;

    /// <summary>Loads an assembly and lets its files declare their rules.</summary>
    /// <param name="assembly">The assembly, checked before.</param>
    /// <param name="symbols">Its lines.</param>
    /// <param name="names">The names of the files, for messages.</param>
    public static LoadedScripts Load(byte[] assembly, byte[] symbols, ImmutableArray<string> names)
    {
        RuleScript globals = new();
        Assembly loaded = ScriptContext.Load(assembly);
        ScriptLines lines = new(loaded, symbols);
        MethodInfo factory = loaded.GetType(ScriptClass, throwOnError: true)!.GetMethod(Factory, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        Action[] statements = ((Task<Action[]>)factory.Invoke(null, [new object?[] { globals, null }])!).GetAwaiter().GetResult();
        return new LoadedScripts([.. statements.Select(s => Declare(s, globals, lines))], names, lines);
    }

    /// <summary>Asks a rule, by its place among all rules of the set; what it throws becomes a fault with file and line.</summary>
    public bool Ask(int rule, Record record, MatchList places)
    {
        (string file, DeclaredRule declared) = _rules[rule];
        int before = places.Count;
        Meter.Refill();
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            // The same answer on every machine.
            Use(CultureInfo.InvariantCulture);
            bool holds = declared.When!(new ScriptRecord(record, places, _patterns));
            Meter.Settle();
            if (!holds)
            {
                places.Truncate(before);
            }

            return holds;
        }
        catch (Exception e)
        {
            // Whatever a user's program throws is a mistake in the user's file.
            places.Truncate(before);
            (string where, int line) = _lines.Of(e) is var (index, at) ? (_names[index], at) : (file, declared.Line);
            throw new RuleFaultException(string.Create(CultureInfo.InvariantCulture, $"{where}:{line}: {Message(e)}"), e);
        }
        finally
        {
            Use(culture);
        }
    }

    private static DeclaredFile Declare(Action statements, RuleScript globals, ScriptLines lines)
    {
        globals.Rules.Clear();
        Meter.Refill();
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            Use(CultureInfo.InvariantCulture);
            statements();
            Meter.Settle();
            return new DeclaredFile([.. globals.Rules], null, 1);
        }
        catch (Exception e)
        {
            // Whatever a user's program throws is a mistake in the user's file.
            return new DeclaredFile([], Message(e), lines.Of(e)?.Line ?? 1);
        }
        finally
        {
            Use(culture);
        }
    }

    // Setting it costs more than most rules do.
    private static void Use(CultureInfo culture)
    {
        if (!ReferenceEquals(CultureInfo.CurrentCulture, culture))
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // The exception as a clause.
    private static string Message(Exception e) => e is RuleFaultException ? e.Message : $"{e.GetType().Name}: {e.Message}";
}
