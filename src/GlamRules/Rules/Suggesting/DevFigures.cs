namespace GlamRules.Rules.Suggesting;

/// <summary>How answers fare on the dev records.</summary>
/// <param name="Right">Records whose answer is gold.</param>
/// <param name="Agreeing">Records whose answer is the model's, or null without a model.</param>
/// <param name="Label">How the one label fares that was asked for, or null.</param>
public sealed record DevFigures(int Right, int? Agreeing, LabelFigures? Label = null);
