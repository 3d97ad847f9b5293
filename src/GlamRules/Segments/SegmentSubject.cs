namespace GlamRules.Segments;

/// <summary>What a condition of a segment is about.</summary>
public enum SegmentSubject
{
    /// <summary>A slice has the value.</summary>
    Slice,

    /// <summary>A feature has the value, perhaps among others.</summary>
    Value,

    /// <summary>A field has no value.</summary>
    Missing,

    /// <summary>A number, or the year that a slice begins with, lies below the value.</summary>
    Below,

    /// <summary>A number, or the year that a slice begins with, is the value or more.</summary>
    From,

    /// <summary>The text has at most so many words.</summary>
    AtMostWords,

    /// <summary>The text has more than so many words.</summary>
    MoreWords,

    /// <summary>The text has at most so many characters.</summary>
    AtMostCharacters,

    /// <summary>The text has more than so many characters.</summary>
    MoreCharacters,

    /// <summary>The text reads as one in the language, by its code.</summary>
    Language,

    /// <summary>Most letters of the text are of the script.</summary>
    Script,

    /// <summary>The text has the word, in small letters.</summary>
    Word,

    /// <summary>The text has a sign: one of <see cref="Conditions.MarkKind"/>.</summary>
    Mark,

    /// <summary>The rule voted; the field is the predictor.</summary>
    Rule,

    /// <summary>No rule of the predictor voted.</summary>
    NoRule,

    /// <summary>Rules of the predictor voted for different things.</summary>
    Conflict,

    /// <summary>The predictor answers the label.</summary>
    Answer,

    /// <summary>The predictor gives no answer.</summary>
    NoAnswer,
}
