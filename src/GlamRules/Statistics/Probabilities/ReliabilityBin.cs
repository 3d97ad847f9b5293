namespace GlamRules.Statistics.Probabilities;

/// <summary>The records whose probability falls into one stretch: what was promised and what came true.</summary>
/// <param name="Low">Lower end of the stretch; in it, but for the first bin only where it is above the end of the bin before.</param>
/// <param name="High">Upper end, in the stretch.</param>
/// <param name="N">Records in it; bins without any are left out.</param>
/// <param name="Promised">Mean probability.</param>
/// <param name="CameTrue">Share that came true.</param>
public sealed record ReliabilityBin(double Low, double High, int N, double Promised, double CameTrue);
