using System.Collections.Immutable;

namespace GlamRules.Text;

/// <summary>What gives a language away without a model.</summary>
/// <param name="Code">ISO 639, two letters where there are two.</param>
/// <param name="Name">In English.</param>
/// <param name="Script">The script it is written in.</param>
/// <param name="Words">Its frequent small words, in small letters.</param>
/// <param name="Letters">Letters that few others have, small; may be empty.</param>
internal sealed record LanguageProfile(string Code, string Name, string Script, ImmutableArray<string> Words, string Letters)
{
    public static LanguageProfile Of(string code, string name, string words, string letters = "", string script = "Latin") =>
        new(code, name, script, [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)], letters);
}
