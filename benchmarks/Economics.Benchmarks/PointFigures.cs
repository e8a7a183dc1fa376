using BenchmarkDotNet.Attributes;

namespace FineTuneAdvisor.Economics.Benchmarks;

/// <summary>What do all figures and options of one proposal cost, in time and memory?</summary>
[MemoryDiagnoser]
public class PointFigures
{
    private ShippedExample _example = null!;

    [Params("support-triage", "self-hosted-memo-search")]
    public string Example { get; set; } = "";

    [GlobalSetup]
    public void Read() => _example = ShippedExample.Read(Example);

    [Benchmark]
    public EconomicModel Cost() => CostModel.Of(_example.Proposal, _example.Inputs(), _example.CatalogueThatDay);
}
