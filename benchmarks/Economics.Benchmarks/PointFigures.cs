using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics.Benchmarks;

/// <summary>What do all figures of one proposal cost, in time and memory, and what more do its options?</summary>
[MemoryDiagnoser]
public class PointFigures
{
    private ShippedExample _example = null!;

    [Params("support-triage", "self-hosted-memo-search")]
    public string Example { get; set; } = "";

    [GlobalSetup]
    public void Read() => _example = ShippedExample.Read(Example);

    [Benchmark]
    public ImmutableArray<OptionCost> CostWithOptions() => Cost().Options;

    [Benchmark(Baseline = true)]
    public EconomicModel Cost() => CostModel.Of(_example.Inputs(), _example.CatalogueThatDay);
}
