namespace GlamRules.Predictions.Cascading;

/// <summary>How often something was right, of how often it was tried.</summary>
internal readonly record struct Tried(int Right, int Times)
{
    /// <summary>How many records what was believed beforehand weighs.</summary>
    private const int Weight = 2;

    public Tried With(bool right) => new(Right + (right ? 1 : 0), Times + 1);

    /// <summary>
    /// The share that is right, drawn towards what was believed beforehand (the m-estimate, Cestnik 1990); with a half
    /// before, this is Laplace's rule of succession. Within (0, 1) wherever <paramref name="before"/> is.
    /// </summary>
    public double Share(double before) => (Right + (Weight * before)) / (Times + Weight);
}
