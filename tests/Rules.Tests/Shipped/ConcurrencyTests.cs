using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Engine;

namespace FineTuneAdvisor.Rules.Tests.Shipped;

/// <summary>One network serves every thread: what a thread concludes does not hang on what others do meanwhile, nor on who came first.</summary>
public class ConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public void Eight_threads_conclude_by_the_small_ruleset_what_one_does_ten_thousand_times_each() =>
        Assert.Equal(0, Differences(SmallRuleset.Read, seed => new RandomModel(new Random(seed)).Of(SmallRuleset.Read), Tries.Of(10_000)));

    // The shipped rules are many more; every thread meets every model, and they meet each other at the network's first session.
    [Fact]
    public void Eight_threads_conclude_by_the_shipped_ruleset_what_one_does() =>
        Assert.Equal(0, Differences(ShippedRuleset.Read, seed => new RandomProposal(new Random(seed)).Of(ShippedRuleset.Read), Tries.Of(200)));

    private static int Differences(Ruleset ruleset, Func<int, EconomicModel> model, int rounds)
    {
        var models = Enumerable.Range(0, 200).Select(model).ToArray();
        var single = new RuleEngine(ruleset);
        var alone = models.Select(single.Conclude).ToArray();
        var shared = new RuleEngine(ruleset);
        var differences = new int[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < rounds; round++)
            {
                // Each thread goes through the models from another one on.
                var at = (round + (thread * models.Length / Threads)) % models.Length;
                differences[thread] += IsSame(alone[at], shared.Conclude(models[at])) ? 0 : 1;
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return differences.Sum();
    }

    private static bool IsSame(Conclusions one, Conclusions other) =>
        one.Verdict == other.Verdict
        && one.Findings.Select(finding => finding.Id).SequenceEqual(other.Findings.Select(finding => finding.Id))
        && one.Criteria.Select(criterion => criterion.State).SequenceEqual(other.Criteria.Select(criterion => criterion.State))
        && one.Patterns.Select(pattern => pattern.State).SequenceEqual(other.Patterns.Select(pattern => pattern.State));
}
