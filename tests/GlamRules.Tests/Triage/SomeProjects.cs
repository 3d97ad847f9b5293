using System.Collections.Immutable;
using CsCheck;
using GlamRules.Diagnostics;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Reading;
using Shouldly;

namespace GlamRules.Tests.Triage;

/// <summary>Project ideas for tests: the example of the repository, and ones drawn by chance.</summary>
internal static class SomeProjects
{
    public const string ExampleFile = "corpora/library.triage.json";

    public static TriageDefinition Example => Read(Repository.PathOf(ExampleFile));

    public static Gen<ProjectAnswer> AnswerTo(TriageQuestion question) => Gen.Frequency(
        (1, Gen.Const(ProjectAnswer.None)),
        (1, Gen.Const(ProjectAnswer.None with { IsUnknown = true })),
        (8, question.Scale is { } scale ? Gen.Double[0, scale.Stops[^1].Number].Select(ProjectAnswer.Of) : Gen.Int[0, question.Choices.Length - 1].Select(i => ProjectAnswer.Of(question.Choices[i].Word))));

    public static Gen<Project> Any(string name = "a") => Questionnaire.All.Aggregate(
        Gen.Const(Empty(name)), (project, question) => Gen.Select(project, AnswerTo(question), (p, a) => p.With(question, a)));

    public static Gen<Weights> AnyWeights { get; } = Weights.Ids.Aggregate(
        Gen.Const(Weights.Default), (weights, id) => Gen.Select(weights, Gen.Double[0.1, 5], (w, weight) => w.With(id, weight)));

    public static Project Empty(string name) => new(name, "", "", ImmutableDictionary<string, ProjectAnswer>.Empty);

    public static TriageDefinition Read(string path)
    {
        DiagnosticBag diagnostics = new();
        TriageDefinition? read = TriageReader.Read(path, diagnostics);
        diagnostics.ToImmutable().Select(d => d.ToString()).ShouldBeEmpty();
        return read!;
    }
}
