using GlamRules.Cli;
using GlamRules.Scripting.Isolation;

// Before anything else is loaded: it is started often.
if (args is [ScriptChild.Verb])
{
    return ScriptChild.Run();
}

return await GlamRulesCommand.RunAsync(args, new Surroundings(Console.Out, Console.Error, !Console.IsErrorRedirected, Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In), CancellationToken.None);
