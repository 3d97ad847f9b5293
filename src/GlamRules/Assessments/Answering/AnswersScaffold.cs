using System.Globalization;
using System.Text;

namespace GlamRules.Assessments.Answering;

/// <summary>The text of a new file of answers: every question, open.</summary>
public static class AnswersScaffold
{
    /// <param name="schema">Where the schema stands, seen from the file.</param>
    public static string Text(string schema)
    {
        StringBuilder text = new();
        text.Append("{\n  // What only people can say about this project. Leave open what nobody knows yet: the report shows that too.\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"$schema\": \"{schema}\",\n  \"answers\": {{\n");
        for (int i = 0; i < Questions.All.Length; i++)
        {
            Question question = Questions.All[i];
            text.Append(CultureInfo.InvariantCulture, $"    // {question.Asks}\n    \"{question.Id}\": {{ \"answer\": \"\", \"by\": \"\", \"on\": \"\" }}{(i < Questions.All.Length - 1 ? "," : "")}\n");
        }

        return text.Append("  }\n}\n").ToString();
    }
}
