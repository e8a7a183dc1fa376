using System.Globalization;
using System.Text;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Finds questions and parameters that nothing reads: named by no rule and no text, and whatever their value, no figure and no option moves.</summary>
internal sealed class Influence(RulesetVerification asked, IReadOnlyList<JudgedProposal> population)
{
    private const int Bases = 10;
    private const int Draws = 3;

    private readonly Dictionary<(Proposal, bool), string> _before = [];
    private readonly HashSet<string> _read = ReadNames.Of(asked.Ruleset);

    // A figure that looked an answer up reads it, also where nothing moved.
    private bool IsLookedUp(string keyOrId) => population.Any(trial => trial.Economics.Inputs.WasRead(keyOrId));

    private readonly JudgedProposal[] _bases = [.. population.OrderByDescending(trial => trial.Economics.Figures.All.Count(figure => figure.IsKnown)).Take(Bases)];

    public IEnumerable<Defect> Questions() =>
        from question in asked.Ruleset.Questions.All
        where question.Type != AnswerType.Text && !_read.Contains(question.Key) && !question.Key.StartsWith("proposal.", StringComparison.Ordinal) && !IsLookedUp(question.Key) && !_bases.Any(trial => Moves(question, trial.Proposal))
        select new Defect(DefectKind.UnreadQuestion, question.At, question.Key, $"is asked, and no rule, figure or text reads it: in {_bases.Length} proposals no other answer moved a figure", "Remove the question, or let a rule or figure read it.", []);

    public IEnumerable<Defect> Parameters() =>
        from parameter in asked.Ruleset.Parameters.All
        where !_read.Contains(parameter.Symbol) && !IsLookedUp(parameter.Id) && !_bases.Any(trial => Moves(parameter, trial.Proposal, false)) && !_bases.Take(1).Any(trial => Moves(parameter, trial.Proposal, true))
        select new Defect(DefectKind.UnusedParameter, parameter.At, parameter.Symbol, $"is read by no rule, figure or text: in {_bases.Length} proposals neither end of its range moved a figure", "Remove it, or let a rule or figure read it.", []);

    private bool Moves(Question question, Proposal proposal)
    {
        var before = Before(proposal, false);
        var draws = Enumerable.Range(0, Draws).Select(seed => new AnswerDraw(new Random(seed), asked.Day, "drawn").Of(question)).Prepend(new Answer(question.Key, AnswerState.SaidUnknown));
        return draws.Any(answer => Figures(new Proposal(proposal.Answers.With(answer)), asked.Ruleset.Parameters, false) != before);
    }

    private bool Moves(Parameter parameter, Proposal proposal, bool withRisk)
    {
        var before = Before(proposal, withRisk);
        return new[] { parameter.Minimum, parameter.Maximum }
            .Select(end => new ParameterSet(asked.Ruleset.Parameters.All.Select(each => each.Id == parameter.Id ? each with { Value = end, Low = end, High = end } : each)))
            .Any(parameters => Figures(proposal, parameters, withRisk) != before);
    }

    private string Before(Proposal proposal, bool withRisk)
    {
        if (!_before.TryGetValue((proposal, withRisk), out var figures))
        {
            _before[(proposal, withRisk)] = figures = Figures(proposal, asked.Ruleset.Parameters, withRisk);
        }

        return figures;
    }

    private string Figures(Proposal proposal, ParameterSet parameters, bool withRisk)
    {
        var model = CostModel.Of(new Inputs(proposal.Answers, asked.Ruleset.Questions, parameters, asked.Day), asked.Catalogue.At(asked.Day));
        var text = new StringBuilder();
        foreach (var figure in model.Figures.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{figure.Value} {figure.Low} {figure.High} {figure.Basis}\n");
        }

        foreach (var option in model.Options)
        {
            text.Append(CultureInfo.InvariantCulture, $"{option.Id} {option.IsAdmissible} {option.AnnualInferenceCost} {option.TotalCost} {option.NetPresentCost} {option.BreakEvenRequestsPerDay} {string.Join(' ', option.Undecided)} {string.Join(' ', option.Because)}\n");
        }

        return withRisk && model.Risk is { } risk ? text.Append(risk.Uncertainty).AppendJoin(' ', risk.Uncertainty.Options).AppendJoin(' ', risk.Contingencies).AppendJoin(' ', risk.Losses).ToString() : text.ToString();
    }
}
