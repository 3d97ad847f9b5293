namespace GlamRules.Triage.Questions;

/// <summary>What is said to a question: a word, a number, or nothing that could be counted.</summary>
/// <param name="Word">One of the question's words; null where it asks for a number or stands open.</param>
/// <param name="Number">Null where it asks for a word or stands open.</param>
/// <param name="IsUnknown">Whether somebody asked and nobody knows; an open question like one that nobody has asked.</param>
/// <param name="Note">In words of their own; may be empty.</param>
public sealed record ProjectAnswer(string? Word, double? Number, bool IsUnknown, string Note)
{
    /// <summary>The word for "nobody knows" in a file.</summary>
    public const string Unknown = "unknown";

    /// <summary>Nothing was said.</summary>
    public static ProjectAnswer None { get; } = new(null, null, false, "");

    public bool IsOpen => Word is null && Number is null;

    public static ProjectAnswer Of(string word) => None with { Word = word };

    public static ProjectAnswer Of(double number) => None with { Number = number };
}
