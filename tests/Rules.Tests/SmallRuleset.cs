using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>The ruleset in <c>data/small</c>: one rule of every form.</summary>
internal static class SmallRuleset
{
    private static Lazy<Ruleset> s_whole = new(ReadWhole);

    public static Ruleset Read => s_whole.Value;

    /// <summary>The next reader reads it anew.</summary>
    public static void Forget() => s_whole = new Lazy<Ruleset>(ReadWhole);

    private static Ruleset ReadWhole()
    {
        var read = RulesetReader.Read(Folders.Small, Questions.Few);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }
}
