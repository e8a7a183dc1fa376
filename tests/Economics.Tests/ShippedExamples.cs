using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Tests;

/// <summary>The examples that ship, costed on the day they were submitted.</summary>
internal static class ShippedExamples
{
    public static EconomicModel Cost(string name)
    {
        var file = Path.Combine(Checkout.Root, "examples", name + ".yaml");
        var proposal = AnswerReader.Read(file, File.ReadAllBytes(file), Shipped.Ruleset.Questions).Value!;
        var day = proposal.Head.Submitted.Date!.Value;
        return CostModel.Of(new Inputs(proposal.Answers, Shipped.Ruleset.Questions, Shipped.Parameters, day), Shipped.At(day));
    }
}
