using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Advisor.Tests;

/// <summary>Alternatives are costed only for those who ask for a figure of theirs, so no other figure may hang on them.</summary>
public class FiguresOfAlternativesTests
{
    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_figure_is_the_same_whether_or_not_the_alternatives_were_costed_before(string name)
    {
        var proposal = Shipped.Example(name).Proposal;
        var (before, after) = (Model(), Model());
        Assert.NotEmpty(after.Options);

        Assert.All(FigureDefinitions.All.OrderBy(definition => definition.IsOfAlternative), definition => Assert.Equal(
            (after.Figures[definition.Name].Value, after.Figures[definition.Name].Reason),
            (before.Figures[definition.Name].Value, before.Figures[definition.Name].Reason)));

        EconomicModel Model()
        {
            var day = proposal.Head.Submitted.Date!.Value;
            return CostModel.Of(new Inputs(proposal.Answers, Shipped.Ruleset.Questions, Shipped.Ruleset.Parameters, day), Shipped.Catalogue.At(day));
        }
    }
}
