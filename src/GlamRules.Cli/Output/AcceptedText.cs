using GlamRules.Rules.Suggesting;

namespace GlamRules.Cli.Output;

/// <summary>The suggestions that were accepted, and what they change.</summary>
internal static class AcceptedText
{
    public static void Write(SuggestionList accepted, SuggestionRequest request, string file, TextWriter output)
    {
        Lines.Write(output, $"Accepted for '{request.Set.Name}'", "");
        output.Write('\n');
        SuggestionTable.Write(accepted, numbered: false, output);
        output.Write('\n');
        TogetherText.Write("On dev", accepted, request.Label, output);
        output.Write($"Written: {file}\n");
    }
}
