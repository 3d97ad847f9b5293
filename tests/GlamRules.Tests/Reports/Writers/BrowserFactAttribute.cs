using GlamRules.Cli.Output;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

/// <summary>
/// A test in a browser with axe-core: skipped, by its name, where no Chromium is found or GLAMRULES_AXE does not name
/// the file axe.min.js (of the npm package axe-core, which is no part of this project).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (PdfFile.Browser() is null || !File.Exists(Axe))
        {
            Skip = "needs Chromium, and axe.min.js named by $GLAMRULES_AXE";
        }
    }

    /// <summary>The file axe.min.js.</summary>
    public static string Axe => Environment.GetEnvironmentVariable("GLAMRULES_AXE") ?? "";
}
