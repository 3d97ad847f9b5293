namespace GlamRules.Applying.Resuming;

/// <summary>Output that could not be written, with what the machine said.</summary>
internal sealed class WriteException(Exception cause) : Exception(cause.Message.ReplaceLineEndings(" ").TrimEnd('.'), cause);
