namespace GlamRules.Segments;

/// <summary>One readable condition on a record.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Field">The slice, field or predictor; <c>text</c> for several fields of text together.</param>
/// <param name="Value">The value, the bound, the word; empty where there is none.</param>
public sealed record SegmentCondition(SegmentSubject Subject, string Field, string Value = "")
{
    /// <summary>The condition as results write it: <c>language = German</c>, <c>title &gt; 8 words</c>.</summary>
    public override string ToString() => Subject switch
    {
        SegmentSubject.Slice or SegmentSubject.Value => $"{Field} = {Value}",
        SegmentSubject.Missing => $"{Field} is missing",
        SegmentSubject.Below => $"{Field} < {Value}",
        SegmentSubject.From => $"{Field} >= {Value}",
        SegmentSubject.AtMostWords => $"{Field} <= {Value} words",
        SegmentSubject.MoreWords => $"{Field} > {Value} words",
        SegmentSubject.AtMostCharacters => $"{Field} <= {Value} characters",
        SegmentSubject.MoreCharacters => $"{Field} > {Value} characters",
        SegmentSubject.Language => $"{Field} in language {Value}",
        SegmentSubject.Script => $"{Field} in script {Value}",
        SegmentSubject.Word => $"{Field} has word {Value}",
        SegmentSubject.Mark => $"{Field} has {Value}",
        SegmentSubject.Rule => $"{Field}: rule {Value} votes",
        SegmentSubject.NoRule => $"{Field}: no rule votes",
        SegmentSubject.Conflict => $"{Field}: rules conflict",
        SegmentSubject.Answer => $"{Field} answers {Value}",
        SegmentSubject.NoAnswer => $"{Field} gives no answer",
        _ => throw new InvalidOperationException($"no notation for {Subject}"),
    };
}
