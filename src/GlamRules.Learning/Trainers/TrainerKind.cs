namespace GlamRules.Learning.Trainers;

/// <summary>How the weights of a model are found.</summary>
public enum TrainerKind
{
    /// <summary>Maximum entropy, by limited-memory BFGS.</summary>
    Lbfgs,

    /// <summary>Maximum entropy, by stochastic dual coordinate ascent.</summary>
    Sdca,

    /// <summary>Averaged perceptron, one label against all others.</summary>
    AveragedPerceptron,

    /// <summary>As <see cref="Sdca"/>, over features that share places by hash: for vocabularies without end.</summary>
    Hashed,
}
