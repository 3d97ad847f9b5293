namespace GlamRules.Assessments.Answering;

/// <summary>A form that institutions fill in, and that questions here are mapped to.</summary>
public enum Worksheet
{
    /// <summary>Use case risk assessment of the LC Labs AI Planning Framework; items by number.</summary>
    Risk,

    /// <summary>Its data readiness assessment; items by number.</summary>
    Readiness,

    /// <summary>Its phase II risk assessment; items by what they are about, for they have no numbers.</summary>
    PhaseTwo,

    /// <summary>Its data processing plan; items by letter.</summary>
    Plan,

    /// <summary>A datasheet; items by the title of the section.</summary>
    Datasheet,
}
