using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Rules;
namespace FineTuneAdvisor.Advisor.Tests.Population;

public class ScratchTests
{
    [Fact]
    public void Look()
    {
        var day = new DateOnly(2026, 11, 24);
        foreach (var (u, l) in new[] { (0.2, 0.0), (0.0, 0.6), (0.0, 0.9), (0.05, 0.9), (0.0, 1.0) })
        {
            var made = new GeneratedProposals(Shipped.Ruleset.Questions, Shipped.Catalogue, day, u, l);
            var trials = new Trials(Shipped.Ruleset, Shipped.Catalogue, day);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var found = made.Take(500).Select(trials.Of).ToArray();
            File.AppendAllText("/tmp/scratch.txt", $"{u} {l} {watch.ElapsedMilliseconds} ms for {found.Length}: {string.Join(", ", found.GroupBy(t => t!.Conclusions.Verdict.Outcome).Select(g => g.Key + " " + g.Count()))}\n");
            var by = found.SelectMany(t => t!.Conclusions.Criteria.Where(c => c.State != CriterionState.Met).SelectMany(c => c.Findings.Select(f => f.Split('/')[0]).Concat(c.Undecided)).Distinct()).GroupBy(r => r).OrderByDescending(g => g.Count()).Select(g => g.Key + ":" + g.Count());
            File.AppendAllText("/tmp/scratch.txt", "   " + string.Join(" ", by) + "\n");
        }
    }
}
