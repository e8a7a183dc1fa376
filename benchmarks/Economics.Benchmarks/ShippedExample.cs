using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Tests;

namespace FineTuneAdvisor.Economics.Benchmarks;

/// <summary>One of the shipped examples with the ruleset and the prices that ship, read once: no benchmark measures a file.</summary>
public sealed class ShippedExample
{
    private ShippedExample(Proposal proposal, Ruleset ruleset, PriceCatalogue catalogue)
    {
        Proposal = proposal;
        Ruleset = ruleset;
        Catalogue = catalogue;
        Day = proposal.Head.Submitted.Date ?? throw new InvalidOperationException("An example says when it was submitted.");
        CatalogueThatDay = catalogue.At(Day);
    }

    public Proposal Proposal { get; }

    public Ruleset Ruleset { get; }

    public PriceCatalogue Catalogue { get; }

    public CatalogueAt CatalogueThatDay { get; }

    /// <summary>The day it is assessed at: the one it was submitted on.</summary>
    public DateOnly Day { get; }

    /// <param name="name">A file of <c>examples/</c> without its ending; throws <see cref="InvalidOperationException"/> where it has problems.</param>
    public static ShippedExample Read(string name)
    {
        var ruleset = Sound(RulesetReader.Read(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty")));
        var catalogue = Sound(CatalogueReader.Read(Path.Combine(Checkout.Root, "catalogue")));
        var file = Path.Combine(Checkout.Root, "examples", name + ".yaml");
        return new ShippedExample(Sound(AnswerReader.Read(file, File.ReadAllBytes(file), ruleset.Questions)), ruleset, catalogue);
    }

    public Inputs Inputs() => new(Proposal.Answers, Ruleset.Questions, Ruleset.Parameters, Day);

    private static T Sound<T>(Parsed<T> read)
        where T : class => read.Value ?? throw new InvalidOperationException(read.Problems[0].ToString());
}
