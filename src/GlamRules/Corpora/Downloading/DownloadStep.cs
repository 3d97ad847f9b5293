namespace GlamRules.Corpora.Downloading;

/// <summary>How far a download is.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Bytes">Bytes there.</param>
/// <param name="Total">Bytes in all, where described.</param>
public sealed record DownloadStep(string File, long Bytes, long? Total);
