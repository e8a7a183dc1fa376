using System.Text;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Tests;

/// <summary>The program as it ships: its ruleset, its catalogue, its examples.</summary>
internal static class Shipped
{
    public static string Root { get; } = Checkout.Root;

    public static Ruleset Ruleset { get; } = Sound(RulesetReader.Read(Path.Combine(Root, "rulesets", "fine-tuning-penalty")));

    public static PriceCatalogue Catalogue { get; } = Sound(CatalogueReader.Read(Path.Combine(Root, "catalogue")));

    public static ProposalAdvisor Advisor { get; } = new(TimeProvider.System);

    public static Assessment Example(string name) => Assess(Sound(AnswerReader.Read(Path.Combine(Root, "examples", name + ".yaml"), Ruleset.Questions)));

    /// <summary>An example with one text of its file replaced.</summary>
    public static Assessment Example(string name, string old, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(Root, "examples", name + ".yaml"));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Assess(Sound(AnswerReader.Read(name + ".yaml", Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal)), Ruleset.Questions)));
    }

    public static Assessment Assess(Proposal proposal, DateOnly? asOf = null) =>
        Sound(Advisor.Assess(new AssessmentRequest(proposal, Ruleset, Catalogue, asOf)));

    public static T Sound<T>(Parsed<T> parsed)
        where T : class
    {
        Assert.Empty(parsed.Problems);
        return parsed.Value!;
    }
}
