using BenchmarkDotNet.Attributes;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Economics.Benchmarks;

/// <summary>What does one whole assessment cost, figures and judgement, with the ruleset compiled already?</summary>
[MemoryDiagnoser]
public class OneAssessment
{
    private AssessmentRequest _request = null!;
    private ProposalAdvisor _advisor = null!;

    [Params("support-triage", "self-hosted-memo-search")]
    public string Example { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        var example = ShippedExample.Read(Example);
        _request = new AssessmentRequest(example.Proposal, example.Ruleset, example.Catalogue, example.Day);
        _advisor = new ProposalAdvisor(TimeProvider.System);

        // The first call compiles the ruleset.
        _advisor.Assess(_request);
    }

    [Benchmark]
    public Assessment Assess() => _advisor.Assess(_request).Value!;
}
