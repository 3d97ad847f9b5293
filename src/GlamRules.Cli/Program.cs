using GlamRules.Cli;

return await GlamRulesCommand.RunAsync(args, new Surroundings(Console.Out, Console.Error, !Console.IsErrorRedirected, Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In), CancellationToken.None);
