using System.Collections.Immutable;
using GlamRules.Applying.Resuming;
using GlamRules.Applying.Running;

namespace GlamRules.Applying.Merging;

/// <summary>Joins parts that are Parquet files: row by row, for bytes can't be put behind each other there.</summary>
internal sealed class MergedTables(ImmutableArray<MergedPart> parts, ResultFiles files)
{
    /// <summary>The path of a part that is shorter than it should be, or null.</summary>
    public string? Join(CancellationToken cancellation)
    {
        using FileStream answersStream = Create(files.Answers);
        using ParquetRows answers = new(answersStream, parts[0].AnswerRows!.Columns, parts[0].AnswerRows!.Score);
        ParquetPart? anyHuman = parts.Select(p => p.HumanRows).FirstOrDefault(h => h is not null);
        using FileStream? humanStream = anyHuman is null ? null : Create(files.Human);
        using ParquetRows? human = anyHuman is null ? null : new ParquetRows(humanStream!, anyHuman.Columns, anyHuman.Score);
        for (long block = 0; ; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            MergedPart part = parts[(int)(block % parts.Length)];
            if (part.NextBlock() is not [var rows, var left, var rejects, var faults])
            {
                break;
            }

            if (!part.AnswerRows!.CopyTo(answers, rows) || (left > 0 && part.HumanRows?.CopyTo(human!, left) != true)
                || !PartMerge.Copy(part.Rejects, files.Rejects, rejects) || !PartMerge.Copy(part.Faults, files.Faults, faults))
            {
                return part.Paths.Answers;
            }
        }

        answers.Finish();
        answersStream.Flush(flushToDisk: true);
        human?.Finish();
        humanStream?.Flush(flushToDisk: true);
        return parts.FirstOrDefault(p => p.NextBlock() is not null)?.Paths.Answers;
    }

    private static FileStream Create(PartialFile file)
    {
        file.Converted = file.Path + OutputPaths.ConvertedEnding;
        return new FileStream(file.Converted, FileMode.Create, FileAccess.ReadWrite);
    }
}
