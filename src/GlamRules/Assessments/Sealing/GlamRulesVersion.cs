namespace GlamRules.Assessments.Sealing;

/// <summary>The version of this program.</summary>
internal static class GlamRulesVersion
{
    public static string Text { get; } = typeof(GlamRulesVersion).Assembly.GetName().Version?.ToString(3) ?? "";
}
