using System.Text;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>The program as it ships: its ruleset, its catalogue, its examples.</summary>
internal static class Shipped
{
    private static readonly ProposalAdvisor Advisor = new(TimeProvider.System);

    public static Ruleset Ruleset { get; } = Sound(RulesetReader.Read(RepositoryFiles.At("rulesets", "fine-tuning-penalty")));

    public static PriceCatalogue Catalogue { get; } = Sound(CatalogueReader.Read(RepositoryFiles.At("catalogue")));

    public static IEnumerable<string> Examples =>
        Directory.GetFiles(RepositoryFiles.At("examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>An example, its file changed first.</summary>
    public static Assessment Example(string name, Func<string, string>? change = null, DateOnly? asOf = null)
    {
        var text = File.ReadAllText(RepositoryFiles.At("examples", name + ".yaml"));
        var proposal = Sound(AnswerReader.Read(name + ".yaml", Encoding.UTF8.GetBytes(change is null ? text : change(text)), Ruleset.Questions));
        return Sound(Advisor.Assess(new AssessmentRequest(proposal, Ruleset, Catalogue, asOf)));
    }

    /// <summary>An example judged by another ruleset than ships.</summary>
    public static Assessment ExampleBy(Ruleset ruleset, string name)
    {
        var proposal = Sound(AnswerReader.Read(RepositoryFiles.At("examples", name + ".yaml"), ruleset.Questions));
        return Sound(Advisor.Assess(new AssessmentRequest(proposal, ruleset, Catalogue)));
    }

    private static T Sound<T>(Parsed<T> parsed)
        where T : class
    {
        Assert.Empty(parsed.Problems);
        return parsed.Value!;
    }
}
