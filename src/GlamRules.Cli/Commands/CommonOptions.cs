using System.CommandLine;
using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<string> Format() => WithValues(new Option<string>("--format") { Description = "human or json.", DefaultValueFactory = _ => "human" }, "human", "json");

    public static Option<string?> Data() => new("--data") { Description = "Folder that holds the collection's data files." };

    public static Option<string?> Task() => new("--task") { Description = "Task of the corpus; may be left out where it has one." };

    public static Option<string?> Ledger() => new("--ledger") { Description = "File that records each reading of test gold; else TASK.ledger.jsonl beside the assessment or the corpus." };

    public static Option<bool> InProcess() => new("--in-process") { Description = "Run C# script rules in this process, with all its rights: for sets of your own." };

    /// <summary>For the verbs with which rules are written: a folder of one's own is trusted enough.</summary>
    public static ScriptPermission Editing(bool inProcess) => new(TrustStore.OfUser(), TrustPurpose.Editing, inProcess);

    public static Option<CultureInfo> Language()
    {
        Option<CultureInfo> option = new("--lang")
        {
            Description = "How numbers are written, such as en or de-DE.",
            DefaultValueFactory = _ => CultureInfo.GetCultureInfo("en"),
            CustomParser = result =>
            {
                string name = result.Tokens[0].Value;
                try
                {
                    return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
                }
                catch (CultureNotFoundException)
                {
                    result.AddError($"'{name}' is no language that is known here; try en, de-DE or fr.");
                    return CultureInfo.InvariantCulture;
                }
            },
        };
        return option;
    }

    public static Option<T> WithValues<T>(Option<T> option, params string[] values)
    {
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>Prints diagnostics to standard error.</summary>
    public static void Print(Surroundings surroundings, DiagnosticBag diagnostics) => DiagnosticPrinter.Write(diagnostics.ToImmutable(), surroundings.Error);
}
