namespace GlamRules.Predictions;

/// <summary>A predictor that several threads may ask at once, each through a worker of its own.</summary>
public interface IParallelPredictor : IPredictor
{
    /// <summary>
    /// A predictor with the same description and the same answers, for one caller at a time, that does all its work on
    /// the caller's thread. Workers know nothing of each other, so that any number of them may be asked at once.
    /// </summary>
    IPredictor Worker();
}
