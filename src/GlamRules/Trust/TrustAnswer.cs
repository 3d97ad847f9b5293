using System.Collections.Immutable;

namespace GlamRules.Trust;

/// <summary>Whether files are trusted, and if not, why not.</summary>
/// <param name="Files">The files as they are, where they are trusted; else null.</param>
/// <param name="Grant">The grant that holds or held for them, or null where there never was one.</param>
/// <param name="Changes">What changed since; empty where nothing did.</param>
public sealed record TrustAnswer(TrustedFiles? Files, TrustGrant? Grant, ImmutableArray<TrustChange> Changes);
