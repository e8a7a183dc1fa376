using BenchmarkDotNet.Attributes;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Benchmarks;

/// <summary>How does the cost of all that the unknowns do grow with the draws of the simulation and the months compared?</summary>
[MemoryDiagnoser]
public class Futures
{
    private ShippedExample _example = null!;
    private Proposal _proposal = null!;
    private ParameterSet _parameters = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Draws { get; set; }

    [Params(12, 36)]
    public int Months { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _example = ShippedExample.Read("support-triage");
        var months = _example.Proposal.Commitment.Months.Given;
        _proposal = new Proposal(_example.Proposal.Answers.With(months with { Value = new AnswerValue.Quantity(Months) }));
        _parameters = new ParameterSet(_example.Ruleset.Parameters.All.Select(parameter =>
            parameter.Id == "simulationDraws" ? parameter with { Value = Draws } : parameter));
    }

    [Benchmark]
    public RiskAnalysis Draw() =>
        CostModel.Of(new Inputs(_proposal.Answers, _example.Ruleset.Questions, _parameters, _example.Day), _example.CatalogueThatDay).Risk!;
}
