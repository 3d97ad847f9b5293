namespace GlamRules.Corpora.Downloading;

/// <summary>A file that is there and verified.</summary>
/// <param name="Path">Where.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="WasThere">True where nothing had to be fetched.</param>
public sealed record DownloadedFile(string Path, long Bytes, bool WasThere);
