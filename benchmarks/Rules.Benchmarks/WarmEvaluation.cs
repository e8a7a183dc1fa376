using BenchmarkDotNet.Attributes;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules.Peers;
using FineTuneAdvisor.Rules.Peers.Microsoft;
using FineTuneAdvisor.Rules.Peers.Ours;
using FineTuneAdvisor.Rules.Peers.Plain;

namespace FineTuneAdvisor.Rules.Benchmarks;

/// <summary>What does one case cost, and how much memory, once the rules are compiled? One of 64 cases after the other.</summary>
[MemoryDiagnoser]
public class WarmEvaluation
{
    private readonly Sample[] _samples = [.. Enumerable.Range(0, 64).Select(Sample.Of)];
    private EconomicModel[] _models = [];
    private OurPeer _ours = null!;
    private MicrosoftPeer _microsoft = null!;
    private MicrosoftPeer _microsoftFec = null!;
    private PlainPeer _plain = null!;
    private int _next;

    [Params(40, 400)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Open()
    {
        using var rules = new PeerRules(Rules);
        rules.Fired();
        _ours = new OurPeer(rules.Folder);
        _models = [.. _samples.Select(_ours.ModelOf)];
        _microsoft = new MicrosoftPeer(rules.Folder, false);
        _microsoftFec = new MicrosoftPeer(rules.Folder, true);
        _plain = new PlainPeer(Rules);
    }

    [Benchmark(Description = "plain")]
    public IReadOnlyList<string> Plain() => _plain.Fired(_samples[Next()]);

    /// <summary>With findings, states, verdict, and every condition's truth.</summary>
    [Benchmark(Description = "ours")]
    public IReadOnlyList<string> Ours() => _ours.Fired(_models[Next()]);

    [Benchmark(Baseline = true, Description = "microsoft")]
    public IReadOnlyList<string> Microsoft() => _microsoft.Fired(_samples[Next()]);

    [Benchmark(Description = "microsoft-fec")]
    public IReadOnlyList<string> MicrosoftWithFastCompiler() => _microsoftFec.Fired(_samples[Next()]);

    private int Next() => _next = (_next + 1) % _samples.Length;
}
