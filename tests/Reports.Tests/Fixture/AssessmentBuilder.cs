using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>An assessment put together by hand, piece by piece.</summary>
internal sealed class AssessmentBuilder
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    private RiskAnalysis _risk = Risks.None;
    private readonly List<Answer> _answers = [];
    private readonly SortedDictionary<string, Figure> _figures = new(StringComparer.Ordinal);
    private readonly List<OptionCost> _options = [];
    private readonly List<RuleTrace> _rules = [];
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, CriterionConclusion> _criteria = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PatternConclusion> _patterns = new(StringComparer.Ordinal);
    private readonly List<VerdictChange> _ways = [];
    private readonly List<string> _spared = [];
    private VerdictConclusion _verdict = new(Outcome.Approve, "FTA-1903", "providerFineTune", null);

    public TextSet Texts { get; set; } = FixtureTexts.With();

    public AssessmentBuilder Answer(string key, AnswerValue value, Basis basis = Basis.Measured, decimal? low = null, decimal? high = null, string? evidence = null)
    {
        _answers.RemoveAll(answer => answer.Key == key);
        _answers.Add(new Answer(key, AnswerState.Known, value, low, high, basis, true, evidence));
        return this;
    }

    public AssessmentBuilder Answer(string key, decimal amount, Basis basis = Basis.Measured, decimal? low = null, decimal? high = null, string? evidence = null) =>
        Answer(key, new AnswerValue.Quantity(amount), basis, low, high, evidence);

    public AssessmentBuilder Unknown(string key)
    {
        _answers.RemoveAll(answer => answer.Key == key);
        _answers.Add(new Answer(key, AnswerState.SaidUnknown));
        return this;
    }

    public AssessmentBuilder Figure(string name, decimal value, string arithmetic = "", decimal? low = null, decimal? high = null, params string[] from)
    {
        _figures[name] = new Figure(name, value, low, high, FigureDefinitions.Find(name)!.Unit, Basis.Estimated, arithmetic, [.. from], [], null);
        return this;
    }

    public AssessmentBuilder Figure(Figure figure)
    {
        _figures[figure.Name] = figure;
        return this;
    }

    public AssessmentBuilder UnknownFigure(string name, string reason, params string[] missing)
    {
        _figures[name] = new Figure(name, null, null, null, FigureDefinitions.Find(name)!.Unit, Basis.Unknown, "", [], [.. missing], reason);
        return this;
    }

    public AssessmentBuilder Option(OptionCost option)
    {
        _options.RemoveAll(other => other.Id == option.Id);
        _options.Add(option);
        return this;
    }

    public AssessmentBuilder Risk(RiskAnalysis risk)
    {
        _risk = risk;
        return this;
    }

    public AssessmentBuilder Rule(string id, RuleState state, ImmutableArray<ConditionTrace> conditions, ImmutableArray<ConditionTrace> applies = default, params string[] facts)
    {
        _rules.Add(new RuleTrace(id, state, applies.IsDefault ? [] : applies, conditions, [.. facts]));
        return this;
    }

    public AssessmentBuilder Finding(Finding finding)
    {
        _findings.Add(finding);
        return this;
    }

    public AssessmentBuilder Criterion(string id, CriterionState state, string[] findings, params string[] undecided)
    {
        _criteria[id] = new CriterionConclusion(id, state, [.. findings], [.. undecided]);
        return this;
    }

    public AssessmentBuilder Pattern(string id, PatternState state, params string[] findings)
    {
        _patterns[id] = new PatternConclusion(id, state, [.. findings], []);
        return this;
    }

    public AssessmentBuilder Way(Outcome outcome, params AnswerChange[] changes) => Way(new VerdictChange([.. changes], outcome));

    public AssessmentBuilder Way(VerdictChange way)
    {
        _ways.Add(way);
        return this;
    }

    public AssessmentBuilder Spared(string key)
    {
        _spared.Add(key);
        return this;
    }

    public AssessmentBuilder Verdict(Outcome outcome, string ruleId, string? recommended, string? reason = null)
    {
        _verdict = new VerdictConclusion(outcome, ruleId, recommended, reason);
        return this;
    }

    public Assessment Build()
    {
        var ruleset = FixtureRuleset.Of(Texts);
        var answers = new AnswerSheet(_answers);
        var inputs = new Inputs(answers, ruleset.Questions, ruleset.Parameters, Today);
        var price = new Source("vendor-price", "OpenAI API pricing", "https://openai.com/api/pricing", new DateOnly(2026, 11, 14));
        CatalogueUse[] rows =
        [
            new("openai/gpt-4o-2024-08-06", "base.input", "2.50", "usd/Mtokens", new DateOnly(2024, 10, 1), "A", price),
            new("openai/gpt-4o-2024-08-06", "tuned.input", "3.75", "usd/Mtokens", new DateOnly(2024, 10, 1), "A", price),
        ];
        return new Assessment(
            new string('a', 64),
            Today,
            new Proposal(answers),
            ruleset,
            new DateOnly(2026, 11, 14),
            new string('c', 64),
            new EconomicModel(inputs, new FigureSet(_figures.Values), [.. _options], [.. rows], _risk),
            new Conclusions(
                [.. _rules],
                [.. _findings],
                [.. ruleset.Criteria.Select(id => _criteria.GetValueOrDefault(id) ?? new CriterionConclusion(id, CriterionState.Met, [], []))],
                [.. ruleset.Patterns.Select(id => _patterns.GetValueOrDefault(id) ?? new PatternConclusion(id, PatternState.Absent, [], []))],
                _verdict),
            "0.1.0",
            new Lazy<WhatWouldChangeIt>(new WhatWouldChangeIt([.. _ways], [.. _spared])));
    }
}
