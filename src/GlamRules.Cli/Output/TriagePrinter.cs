using GlamRules.Reports.Words;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Cli.Output;

/// <summary>Project ideas in their order, in 80 columns: the longest lists cut, report and JSON form hold all.</summary>
internal sealed class TriagePrinter(TriageResult result, Wording words, TextWriter writer, Palette palette)
{
    private const int MostOpen = 6;
    private const int MostProjects = 12;
    private const int MostDrivers = 2;
    private const int MostChanges = 4;
    private const int Name = 28;

    public void Write()
    {
        Lines.Write(writer, ShownText.Clean(result.Definition.Title), "");
        Lines.Write(writer, TriageHeadline.RestsOn(result, words), "");
        writer.Write("\n");
        Table();
        writer.Write("\n");
        string then = TriageHeadline.Then(result) is { } second ? $" {second}." : "";
        Lines.Write(writer, ShownText.Clean($"{TriageHeadline.First(result)}.{then}"), "");
        Lines.Write(writer, TriageHeadline.HowSure(result, words), "");
        Open();
        Cautions();
        Begin();
        Drivers();
        Changes();
    }

    private void Table()
    {
        writer.Write($"{palette.Bold(Row(" #", "project", "impact", "feasibility", "place", "open", "mind"))}\n");
        for (int i = 0; i < result.Projects.Length; i++)
        {
            ProjectResult project = result.Projects[i];
            string mind = string.Join(", ", new[] { project.Flags.Any(f => f.IsStop) ? "stop" : project.Flags.Length > 0 ? "think" : "", Short(project.Beginning) }.Where(m => m.Length > 0));
            writer.Write($"{Row(Lines.Right(words.Number(i + 1), 2), ShownText.Clean(project.Project.Name), TriageWords.Position(project.Impact, words), TriageWords.Position(project.Feasibility, words), TriageWords.Places(project, words), project.Open == 0 ? "" : words.Number(project.Open), mind)}\n");
        }
    }

    private static string Short(Beginning beginning) => beginning switch
    {
        Beginning.Open => "",
        Beginning.ByHand => "by hand",
        _ => "rules",
    };

    private static string Row(string number, string name, string impact, string feasibility, string place, string open, string mind) =>
        $"{number} {Lines.Left(name, Name)} {Lines.Left(impact, 11)} {Lines.Left(feasibility, 11)} {Lines.Left(place, 5)} {Lines.Right(open, 4)} {mind}".TrimEnd();

    private void Open()
    {
        if (result.Open.Length == 0)
        {
            return;
        }

        Heading("Open questions first");
        foreach (OpenQuestion open in result.Open.Take(MostOpen))
        {
            Item($"{open.Project}: {open.Question.Text} ({TriageChanges.Decides(open, words)})");
        }

        Rest(result.Open.Length - MostOpen);
    }

    private void Cautions()
    {
        ProjectResult[] flagged = [.. TriageWords.Flagged(result)];
        if (flagged.Length == 0)
        {
            return;
        }

        Heading("Stop and think");
        foreach (ProjectResult project in flagged)
        {
            Item($"{project.Project.Name}: {TriageWords.Sentences(project)}");
        }
    }

    private void Begin()
    {
        Begin("Try rules first", result.Projects.Where(p => p.Beginning is not Beginning.Open and not Beginning.ByHand));
        Begin("Do by hand", result.Projects.Where(p => p.Beginning == Beginning.ByHand));
    }

    private void Begin(string heading, IEnumerable<ProjectResult> projects)
    {
        ProjectResult[] all = [.. projects];
        if (all.Length == 0)
        {
            return;
        }

        Heading(heading);
        foreach (ProjectResult project in all)
        {
            Item($"{project.Project.Name}: {TriageWords.Sentence(project.Beginning)}");
        }
    }

    private void Drivers()
    {
        Heading("What drives each position, from the middle");
        foreach (ProjectResult project in result.Projects.Take(MostProjects))
        {
            Item(project.Project.Name);
            foreach (Aspect aspect in (Aspect[])[Aspect.Impact, Aspect.Feasibility])
            {
                Lines.Write(writer, Side(project, aspect), "  ", "    ");
            }
        }

        Rest(result.Projects.Length - MostProjects);
    }

    private string Side(ProjectResult project, Aspect aspect)
    {
        Contribution[] all = [.. project.Contributions.Where(c => c.Question.Aspect == aspect)];
        IEnumerable<Contribution> shown = all.Where(c => c.Points > 0).Take(MostDrivers).Concat(all.Where(c => c.Points < 0).Take(MostDrivers));
        string list = string.Join(", ", shown.Select(c => $"{c.Question.Name} {TriageWords.Signed(c.Points, words)}"));
        return $"{(aspect == Aspect.Impact ? TriageWords.Impact : TriageWords.Feasibility)}: {(list.Length > 0 ? list : all.Length > 0 ? "nothing moves it" : "nothing is known yet")}";
    }

    private void Changes()
    {
        if (result.AnswerChanges.Length + result.WeightChanges.Length == 0)
        {
            return;
        }

        Heading("What would change the order");
        foreach (AnswerChange change in result.AnswerChanges.Take(MostChanges))
        {
            Item($"{change.Project}: {TriageChanges.Sentence(change, words)}");
        }

        foreach (WeightChange change in result.WeightChanges.Take(MostChanges / 2))
        {
            Item(Wording.Capital(TriageChanges.Sentence(change, words)));
        }

        Rest(Math.Max(0, result.AnswerChanges.Length - MostChanges) + Math.Max(0, result.WeightChanges.Length - (MostChanges / 2)));
    }

    private void Heading(string text) => writer.Write($"\n{palette.Bold(text)}\n");

    private void Item(string text) => Lines.Write(writer, ShownText.Clean(text), "- ", "  ");

    private void Rest(int more)
    {
        if (more > 0)
        {
            writer.Write($"  and {words.Number(more)} more\n");
        }
    }
}
