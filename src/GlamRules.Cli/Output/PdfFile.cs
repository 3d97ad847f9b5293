using System.Diagnostics;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Cli.Output;

/// <summary>Prints a report as PDF through a Chromium found on the machine.</summary>
internal static class PdfFile
{
    private const string Variable = "CHROME_PATH";
    private const int Milliseconds = 120_000;

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>The program to print with: the one that CHROME_PATH names, else the first on the path; null where there is none.</summary>
    public static string? Browser()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        string ending = OperatingSystem.IsWindows() ? ".exe" : "";
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Programs.SelectMany(p => folders.Select(f => Path.Combine(f, p + ending))).FirstOrDefault(File.Exists);
    }

    /// <summary>Prints; false, with a diagnostic, where that can't be done.</summary>
    public static bool Print(string html, string pdf, DiagnosticBag diagnostics)
    {
        if (Browser() is not { } browser)
        {
            diagnostics.Add(ReportProblems.NoBrowser, new SourceLocation(pdf), Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? $"{Variable} names '{named}', which is no file" : "neither Chromium nor Chrome is found");
            return false;
        }

        string profile = Directory.CreateTempSubdirectory("glamrules-print-").FullName;
        File.Delete(pdf);
        try
        {
            string[] arguments =
            [
                "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--user-data-dir={profile}",
                // A browser run by root refuses its own sandbox; the page allows no network and no script but its own.
                .. Environment.UserName == "root" ? new[] { "--no-sandbox" } : [],
                "--no-pdf-header-footer", $"--print-to-pdf={Path.GetFullPath(pdf)}", new Uri(Path.GetFullPath(html)).AbsoluteUri,
            ];
            using Process process = Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Milliseconds))
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It could not be started: told below.
        }
        finally
        {
            Remove(profile);
        }

        if (!File.Exists(pdf))
        {
            diagnostics.Add(ReportProblems.NotPrinted, new SourceLocation(pdf), $"{Path.GetFileName(browser)} wrote nothing");
        }

        return File.Exists(pdf);
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The browser has not let go of it yet; it lies in the folder for temporary files.
        }
    }
}
