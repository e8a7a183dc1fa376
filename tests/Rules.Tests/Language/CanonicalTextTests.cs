using CsCheck;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

public class CanonicalTextTests
{
    [Theory]
    [InlineData("commitment.months<24 months", "commitment.months < 24 month")]
    [InlineData("commitment.months < 24.0 month", "commitment.months < 24 month")]
    [InlineData("penaltyPerYear > 0 and (gainLow > 3 % or gainLow>1.50x)", "penaltyPerYear > 0 and (gainLow > 0.03 or gainLow > 1.5)")]
    [InlineData("(gainLow > 0 and gainHigh > 0) or yes", "gainLow > 0 and gainHigh > 0 or yes")]
    [InlineData("gainLow - (gainHigh - 1) > 0", "gainLow - (gainHigh - 1) > 0")]
    [InlineData("(gainLow - gainHigh) - 1 > 0", "gainLow - gainHigh - 1 > 0")]
    [InlineData("not (gainLow > 0)", "not gainLow > 0")]
    [InlineData("(gainLow > 0) == no", "(gainLow > 0) == no")]
    [InlineData("useCase.valuePerSuccess > $1.5k", "useCase.valuePerSuccess > 1500 usd")]
    [InlineData("commitment.baseModelRetirement > 2026-11-24", "commitment.baseModelRetirement > 2026-11-24")]
    [InlineData("candidate.route in ['selfHosted','hostedAdapter']", "candidate.route in ['selfHosted', 'hostedAdapter']")]
    [InlineData("min( gainLow,gainHigh ) < -1", "min(gainLow, gainHigh) < -1")]
    [InlineData("known( o.netBenefit ) and basis(gainLow)=='measured'", "known(o.netBenefit) and basis(gainLow) == 'measured'")]
    public void Two_spellings_of_one_expression_have_one_text(string text, string canonical) => Assert.Equal(canonical, CanonicalText.Of(Vocabularies.Read(text)));

    [Fact]
    public void Reading_the_canonical_text_gives_the_tree_back() => Gen.Int.Sample(
        seed =>
        {
            var tree = Vocabularies.Read(new RandomExpression(new Random(seed)).Condition(4));

            Assert.Equal(tree, Vocabularies.Read(CanonicalText.Of(tree)));
        },
        iter: Tries.Of(2_000));

    [Fact]
    public void No_expression_throws_whatever_the_facts_are() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var tree = Vocabularies.Read(new RandomExpression(random).Condition(4));
            decimal[] extremes = [0, 1, -1, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];
            Value Any() => random.Next(4) == 0 ? Value.Unknown : Value.Of(extremes[random.Next(extremes.Length)]);

            var truth = tree.TruthIn(new Bindings(SampleFacts.Of(
                ("commitment.months", Any()),
                ("paybackMonth", Any()),
                ("penaltyPerYear", Any()),
                ("netBenefitPoint", Any()),
                ("gainLow", Any()),
                ("premiumInput", Any()),
                ("workload.retryRate", Any()))));

            Assert.Contains(truth, Enum.GetValues<Truth>());
        },
        iter: Tries.Of(2_000));
}
