using GlamRules.Evaluation;

namespace GlamRules.Assessments.Recommending;

/// <summary>What to do, by the figures of an assessment; the decision is for people.</summary>
/// <param name="Course">What.</param>
/// <param name="System">Name of the predictor meant; where more is to be labelled first, the one to go on with until then. May be null.</param>
/// <param name="Ground">Why.</param>
/// <param name="Comparison">The comparison that it rests on, or null.</param>
public sealed record Recommendation(Course Course, string? System, Ground Ground, Comparison? Comparison)
{
    /// <summary>The course as results name it, such as <c>rules-to-label</c>.</summary>
    public string Id => Kebab(Course.ToString());

    /// <summary>The ground as results name it, such as <c>simpler-is-enough</c>.</summary>
    public string GroundId => Kebab(Ground.ToString());

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
