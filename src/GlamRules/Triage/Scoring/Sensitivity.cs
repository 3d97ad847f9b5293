using System.Collections.Immutable;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>Asks what would change the order: each single answer, and each weight halved and doubled.</summary>
internal sealed class Sensitivity
{
    private readonly TriageDefinition _definition;
    private readonly ImmutableArray<Position> _together;
    private readonly ImmutableArray<int> _places;

    public Sensitivity(TriageDefinition definition)
    {
        _definition = definition;
        _together = [.. definition.Projects.Select(p => Scorer.Together(p, definition.Weights))];
        _places = Places.Of(_together);
    }

    public ImmutableArray<OpenQuestion> Open() =>
    [
        .. All().Where(a => a.Project[a.Question].IsOpen).Select(a =>
        {
            double total = Questionnaire.Of(a.Question.Aspect).Sum(q => _definition.Weights[q]);
            double width = a.Question.IsScored ? _definition.Weights[a.Question] / total * Scorer.MostPoints : 0;
            int[] places = [.. a.Question.Alternatives().Select(other => With(a.Index, a.Question, other)[a.Index])];
            return new OpenQuestion(a.Project.Name, a.Question, a.Project[a.Question], width, places.Min(), places.Max());
        }).OrderByDescending(o => o.Places).ThenByDescending(o => Math.Round(o.Width, 6)),
    ];

    public ImmutableArray<AnswerChange> Answers() =>
    [
        .. All().Where(a => a.Question.IsScored && !a.Project[a.Question].IsOpen).Select(NearestChange).OfType<AnswerChange>()
            .OrderBy(c => c.First is null).ThenByDescending(c => Math.Abs(c.After - c.Before)),
    ];

    // Feasibility halved is impact doubled: only their proportion counts.
    public ImmutableArray<WeightChange> OfWeights() =>
    [
        .. Weights.Ids.Where(id => id != Weights.IdOf(Aspect.Feasibility)).SelectMany(id => new[] { 0.5, 2 }, (id, factor) => Change(id, factor)).OfType<WeightChange>()
            .OrderBy(c => c.First is null).ThenByDescending(c => c.Moves.Length),
    ];

    // By project as they stand, then by question.
    private IEnumerable<(int Index, Project Project, TriageQuestion Question)> All() =>
        Enumerable.Range(0, _places.Length).OrderBy(i => _places[i]).SelectMany(i => Questionnaire.All, (i, q) => (i, _definition.Projects[i], q));

    private AnswerChange? NearestChange((int Index, Project Project, TriageQuestion Question) at)
    {
        ProjectAnswer from = at.Project[at.Question];
        double points = at.Question.Points(from)!.Value;
        ProjectAnswer[] others = [.. at.Question.Alternatives()];
        bool unseats = others.Any(other => NewFirst(With(at.Index, at.Question, other)) is not null);
        foreach (ProjectAnswer to in (from.Number is { } number ? WholeNumbers(at.Index, at.Question, number) : others).OrderBy(a => Math.Abs(at.Question.Points(a)!.Value - points)))
        {
            ImmutableArray<int> places = With(at.Index, at.Question, to);
            if (!places.SequenceEqual(_places))
            {
                return new AnswerChange(at.Project.Name, at.Question, from, to, _places[at.Index], places[at.Index], NewFirst(places), unseats);
            }
        }

        return null;
    }

    // A number's points go one way, so that the order, once it has changed, does not come back: the nearest whole number
    // on either side, where the end of the scale changes anything.
    private IEnumerable<ProjectAnswer> WholeNumbers(int index, TriageQuestion question, double number)
    {
        foreach (double end in new[] { question.Scale!.Stops[0].Number, question.Scale.Stops[^1].Number })
        {
            (double same, double other) = (end < number ? Math.Ceiling(number) : Math.Floor(number), end);
            if (With(index, question, ProjectAnswer.Of(end)).SequenceEqual(_places))
            {
                continue;
            }

            while (Math.Abs(other - same) > 1)
            {
                double middle = Math.Floor((same + other) / 2);
                (same, other) = With(index, question, ProjectAnswer.Of(middle)).SequenceEqual(_places) ? (middle, other) : (same, middle);
            }

            yield return ProjectAnswer.Of(other);
        }
    }

    private WeightChange? Change(string id, double factor)
    {
        Weights weights = _definition.Weights.With(id, _definition.Weights[id] * factor);
        ImmutableArray<int> places = Places.Of([.. _definition.Projects.Select(p => Scorer.Together(p, weights))]);
        Move[] moves =
        [
            .. Enumerable.Range(0, places.Length).Where(i => places[i] != _places[i]).OrderBy(i => _places[i])
                .Select(i => new Move(_definition.Projects[i].Name, _places[i], places[i])),
        ];
        return moves.Length == 0 ? null : new WeightChange(id, factor, [.. moves], NewFirst(places));
    }

    private ImmutableArray<int> With(int index, TriageQuestion question, ProjectAnswer answer) =>
        Places.Of(_together.SetItem(index, Scorer.Together(_definition.Projects[index].With(question, answer), _definition.Weights)));

    private string? NewFirst(ImmutableArray<int> places)
    {
        int[] first = [.. Enumerable.Range(0, places.Length).Where(i => places[i] == 1)];
        return first.SequenceEqual(Enumerable.Range(0, _places.Length).Where(i => _places[i] == 1)) ? null
            : _definition.Projects[first.FirstOrDefault(i => _places[i] != 1, first[0])].Name;
    }
}
