using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace GlamRules.Learning.Trainers;

/// <summary>Fits linear models with ML.NET: on one thread and seeded, so that the same data give the same model.</summary>
internal static class LinearTrainer
{
    /// <summary>
    /// Steps that L-BFGS remembers. Each costs two numbers a weight, and 5 find the same optimum as ML.NET's 20.
    /// </summary>
    private const int Memory = 5;

    /// <summary>One model over all labels, of which each record has exactly one.</summary>
    /// <param name="kind">The trainer.</param>
    /// <param name="set">What to fit on.</param>
    /// <param name="strength">How strongly large weights are held back; for every trainer on the scale of L-BFGS.</param>
    /// <param name="seed">For every random choice.</param>
    public static LinearModel Fit(TrainerKind kind, TrainingSet set, double strength, int seed) => kind switch
    {
        _ when !set.CanTell => PriorModel.Of(set),
        TrainerKind.Lbfgs => Of(Lbfgs(set, strength, seed)),
        TrainerKind.AveragedPerceptron => OneAgainstAll(set, label => FitOne(kind, set, label, strength, seed)),
        _ => Of(Sdca(set, strength, seed)),
    };

    /// <summary>A model of two scores, of which the second tells one label from all others.</summary>
    public static (float[] Weights, float Bias) FitOne(TrainerKind kind, TrainingSet set, int label, double strength, int seed)
    {
        if (!set.CanTell || !set.Labels.Contains(label))
        {
            return PriorModel.OfOne(set, label);
        }

        MLContext context = new(seed);
        IDataView data = set.ToBinary(context, label);
        LinearModelParameters model = kind switch
        {
            TrainerKind.AveragedPerceptron => context.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options
            {
                NumberOfIterations = 15,
                L2Regularization = 0,
                Shuffle = true,
            }).Fit(data).Model,
            TrainerKind.Lbfgs => context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                L1Regularization = 0,
                L2Regularization = (float)strength,
                HistorySize = Memory,
                NumberOfThreads = 1,
            }).Fit(data).Model.SubModel,
            _ => context.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
            {
                L1Regularization = 0,
                L2Regularization = (float)(strength / set.Vectors.Length),
                MaximumNumberOfIterations = 20,

                // Each look at convergence is a pass of its own: one in five.
                ConvergenceCheckFrequency = 5,
                NumberOfThreads = 1,
            }).Fit(data).Model.SubModel,
        };
        return ([.. model.Weights], model.Bias);
    }

    private static MaximumEntropyModelParameters Lbfgs(TrainingSet set, double strength, int seed)
    {
        MLContext context = new(seed);
        return context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = (float)strength,
            HistorySize = Memory,
            NumberOfThreads = 1,
        }).Fit(set.ToMulticlass(context)).Model;
    }

    private static MaximumEntropyModelParameters Sdca(TrainingSet set, double strength, int seed)
    {
        MLContext context = new(seed);
        return context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = (float)(strength / set.Vectors.Length),
            MaximumNumberOfIterations = 20,
            NumberOfThreads = 1,
        }).Fit(set.ToMulticlass(context)).Model;
    }

    private static LinearModel Of(MaximumEntropyModelParameters model)
    {
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        return new LinearModel([.. weights.Select(w => w.DenseValues().ToArray())], [.. model.GetBiases()]);
    }

    private static LinearModel OneAgainstAll(TrainingSet set, Func<int, (float[] Weights, float Bias)> fit)
    {
        (float[] Weights, float Bias)[] models = new (float[], float)[set.LabelCount];
        Parallel.For(0, set.LabelCount, label => models[label] = fit(label));
        return new LinearModel([.. models.Select(m => m.Weights)], [.. models.Select(m => m.Bias)]);
    }
}
