using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Tests;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>The report of a shipped example, with the ruleset and the prices that ship.</summary>
public static class ShippedReport
{
    /// <param name="example">A file of <c>examples/</c> without its ending; throws <see cref="InvalidOperationException"/> where it has problems.</param>
    public static VerdictDocument Of(string example)
    {
        var ruleset = Sound(RulesetReader.Read(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty")));
        var catalogue = Sound(CatalogueReader.Read(Path.Combine(Checkout.Root, "catalogue")));
        var file = Path.Combine(Checkout.Root, "examples", example + ".yaml");
        var proposal = Sound(AnswerReader.Read(file, File.ReadAllBytes(file), ruleset.Questions));
        return ReportComposer.Compose(Sound(new ProposalAdvisor(TimeProvider.System).Assess(new AssessmentRequest(proposal, ruleset, catalogue))), "en");
    }

    private static T Sound<T>(Parsed<T> read)
        where T : class => read.Value ?? throw new InvalidOperationException(read.Problems[0].ToString());
}
