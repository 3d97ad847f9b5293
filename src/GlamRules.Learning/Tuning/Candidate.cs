using GlamRules.Learning.Trainers;

namespace GlamRules.Learning.Tuning;

/// <summary>One way to fit a model, tried on held-out records.</summary>
internal sealed record Candidate(TrainerKind Trainer, double Strength);
