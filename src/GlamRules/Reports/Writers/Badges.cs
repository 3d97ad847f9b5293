namespace GlamRules.Reports.Writers;

/// <summary>Puts round badges at places so that none covers another: where one is taken, the next free place around it.</summary>
/// <param name="left">The least x of a middle.</param>
/// <param name="right">The largest x of a middle.</param>
/// <param name="top">The least y of a middle.</param>
/// <param name="bottom">The largest y of a middle.</param>
/// <param name="radius">Of every badge.</param>
internal sealed class Badges(double left, double right, double top, double bottom, double radius)
{
    private const int Directions = 12;
    private const int Rings = 40;
    private const double Gap = 1.5;

    private readonly List<(double X, double Y)> _taken = [];

    /// <summary>Where the badge of that place stands: at the place itself wherever that is free, and where nothing around is.</summary>
    public (double X, double Y) Place(double x, double y)
    {
        (double X, double Y) at = Candidates(x, y).Where(IsFree).FirstOrDefault((x, y));
        _taken.Add(at);
        return at;
    }

    private IEnumerable<(double X, double Y)> Candidates(double x, double y)
    {
        yield return (x, y);
        for (int ring = 2; ring < Rings; ring++)
        {
            for (int i = 0; i < Directions; i++)
            {
                // Half a step of turn from ring to ring, and up first: whole tenths, so that every machine draws the same.
                double angle = ((i + (ring % 2 / 2.0)) * 2 * Math.PI / Directions) - (Math.PI / 2);
                yield return (Math.Round(x + (ring * radius * Math.Cos(angle)), 1), Math.Round(y + (ring * radius * Math.Sin(angle)), 1));
            }
        }
    }

    private bool IsFree((double X, double Y) at) =>
        at.X >= left && at.X <= right && at.Y >= top && at.Y <= bottom
        && _taken.TrueForAll(t => Math.Pow(t.X - at.X, 2) + Math.Pow(t.Y - at.Y, 2) >= Math.Pow((2 * radius) + Gap, 2));
}
