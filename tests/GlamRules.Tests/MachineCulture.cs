using System.Globalization;

namespace GlamRules.Tests;

/// <summary>The culture of the machine, for as long as this lives: no output may follow it.</summary>
internal sealed class MachineCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private readonly CultureInfo _interfaceBefore = CultureInfo.CurrentUICulture;

    public MachineCulture(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _before;
        CultureInfo.CurrentUICulture = _interfaceBefore;
    }
}
