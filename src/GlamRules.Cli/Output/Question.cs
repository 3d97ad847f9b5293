namespace GlamRules.Cli.Output;

/// <summary>Asks whoever sits at the terminal.</summary>
internal static class Question
{
    /// <summary>The answer, or what holds where it is empty; null where nobody can be asked.</summary>
    public static string? Ask(Surroundings surroundings, string question, string otherwise)
    {
        if (surroundings.Answers is not { } answers)
        {
            return null;
        }

        surroundings.Error.Write(otherwise.Length > 0 ? $"{question} [{otherwise}] " : $"{question} ");
        surroundings.Error.Flush();
        return answers.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : otherwise;
    }
}
