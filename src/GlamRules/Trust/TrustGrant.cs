namespace GlamRules.Trust;

/// <summary>Trust once given to a folder or a file.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Mine">Whether it is a folder of one's own, whatever stands in it, for editing only.</param>
/// <param name="Granted">When, in UTC.</param>
/// <param name="Files">The files as they were; empty where <paramref name="Mine"/>.</param>
public sealed record TrustGrant(string Path, bool Mine, DateTimeOffset Granted, TrustedFiles Files);
