using System.Collections.Immutable;
using GlamRules.Applying;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Commands;

/// <summary>Opens the collection that a user means: a corpus, a file of rows, or standard input.</summary>
internal static class ApplyInputs
{
    private const string Packed = ".gz";

    /// <summary>The corpus that is meant; null where it is no corpus, or, with a diagnostic, can't be read.</summary>
    public static CorpusDescription? Corpus(ApplyRequest request, DiagnosticBag diagnostics) =>
        request.Input != "-" && !File.Exists(request.Input) && (Directory.Exists(request.Input) || Directory.Exists(Path.Combine("corpora", request.Input)))
            && CorpusPath.Folder(request.Input, diagnostics) is { } folder ? DataPackageReader.Read(folder, diagnostics) : null;

    private static string? Ignored(ApplyRequest request, bool corpus) =>
        corpus ? request.Id is null ? null : "--id" : request.Task is not null ? "--task" : request.Data is not null ? "--data" : null;

    public static ApplyInput? Open(Surroundings surroundings, ApplyRequest request, CorpusDescription? corpus, TaskDescription? task, DiagnosticBag diagnostics)
    {
        if (Ignored(request, corpus is not null) is { } option)
        {
            diagnostics.Add(ApplyProblems.NoUse, new SourceLocation(request.Input), corpus is null ? $"{option} is for a corpus, and this is none" : $"{option} is for a file, and this is a corpus");
            return null;
        }

        if (corpus is not null && task is not null)
        {
            ImmutableArray<string> further = [.. request.Keep, .. request.Where.Select(w => w.Column), .. request.Fields.Values];
            return ApplyInput.OfCorpus(corpus, task, further, request.Data, diagnostics);
        }

        if (request.Input == "-")
        {
            return ApplyInput.OfStream(surroundings.BytesIn(), request.InputFormat ?? DataFormat.Csv, diagnostics);
        }

        string name = request.Input.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? request.Input[..^Packed.Length] : request.Input;
        DataFormat? format = request.InputFormat ?? DataFormat.Find(Path.GetExtension(name).TrimStart('.'));
        if (format is null && File.Exists(request.Input))
        {
            diagnostics.Add(ApplyProblems.UnknownInput, new SourceLocation(request.Input), "the name of the file tells no format");
            return null;
        }

        return ApplyInput.OfFile(request.Input, format ?? DataFormat.Csv, diagnostics);
    }
}
