namespace GlamRules.Rules.Conditions;

/// <summary>What a scan of the record at hand has told of its conditions.</summary>
internal interface IKnownAnswers
{
    /// <summary>Whether a condition holds; null where that is not known.</summary>
    bool? Of(Condition condition);
}
