using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using GlamRules.Cli.Output;
using GlamRules.Reports;
using GlamRules.Reports.Writers;
using Shouldly;

namespace GlamRules.Tests.Reports.Writers;

/// <summary>axe-core finds nothing to mend in a report, on a wide and a narrow screen.</summary>
public partial class AxeTests
{
    private const string Run = """
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(r => { document.body.textContent = 'FOUND ' + r.passes.length + ' passes; ' + r.violations.map(v => v.id + ': ' + v.nodes[0].html).join(' | ') + ' END'; });
        """;

    [BrowserFact]
    public void Report_OnAWideScreen_HasNoViolation() => Violations(1280).ShouldBeEmpty();

    [BrowserFact]
    public void Report_OnANarrowScreen_HasNoViolation() => Violations(500).ShouldBeEmpty();

    // The policy of the page would keep axe out.
    private static string Violations(int width)
    {
        using TemporaryFolder folder = new();
        string html = HtmlWriter.Write(ReportBuilder.Build(SmallAssessment.Repeated, CultureInfo.GetCultureInfo("en")));
        html = Policy().Replace(html, "").Replace("</body>", $"<script>{File.ReadAllText(BrowserFactAttribute.Axe)}\n{Run}</script></body>", StringComparison.Ordinal);
        string page = folder.Write("report.html", html);
        ProcessStartInfo start = new(PdfFile.Browser()!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", $"--user-data-dir={Path.Combine(folder.Path, "profile")}",
            FormattableString.Invariant($"--window-size={width},900"), "--virtual-time-budget=60000", "--dump-dom", new Uri(page).AbsoluteUri,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process browser = Process.Start(start)!;
        browser.ErrorDataReceived += (_, _) => { };
        browser.BeginErrorReadLine();
        string said = WebUtility.HtmlDecode(browser.StandardOutput.ReadToEnd());
        Match found = Found().Match(said);
        found.Success.ShouldBeTrue(said.Length > 2000 ? said[..2000] : said);
        int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture).ShouldBeGreaterThan(20, "axe looked at the page");
        return found.Groups[2].Value.Trim();
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex("FOUND (\\d+) passes; (.*?) END", RegexOptions.Singleline)]
    private static partial Regex Found();
}
