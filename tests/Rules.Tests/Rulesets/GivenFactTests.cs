using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What a test beside a rule gives, as it is read.</summary>
public class GivenFactTests
{
    [Fact]
    public void A_test_keeps_its_name_what_it_gives_and_what_it_expects()
    {
        var test = SmallRuleset.Read.Find("FTA-1303")!.Tests[0];

        Assert.Equal(("both", Expected.Fires, "FTA-1301"), (test.Name, test.Expect, Assert.Single(test.Findings)));
        Assert.Equal((20, 5), (test.At.Line, test.At.Column));
        Assert.Equal(["penaltyPerYear"], test.Facts.Given.Select(pair => pair.Key));
        Assert.Equal([Expected.Fires, Expected.Silent, Expected.Unknown, Expected.NotApplicable], SmallRuleset.Read.Find("FTA-1301")!.Tests.Select(one => one.Expect));
    }

    [Theory]
    // What is said of a value holds for both ends, unless they are said; its basis is estimated, unless it is said.
    [InlineData("penaltyPerYear: 5", "5 5 5 Estimated True")]
    [InlineData("penaltyPerYear: 5, penaltyPerYear.high: 7", "5 5 7 Estimated True")]
    [InlineData("penaltyPerYear.high: 7, penaltyPerYear: 5", "5 5 7 Estimated True")]
    [InlineData("penaltyPerYear.low: 3, penaltyPerYear: 5", "5 3 5 Estimated True")]
    [InlineData("penaltyPerYear.low: 3", "unknown 3 unknown Unknown False")]
    [InlineData("penaltyPerYear.high: 3", "unknown unknown 3 Unknown False")]
    [InlineData("penaltyPerYear: 5, basis(penaltyPerYear): measured", "5 5 5 Measured True")]
    [InlineData("basis(penaltyPerYear): measured, penaltyPerYear: 5", "5 5 5 Measured True")]
    [InlineData("basis(penaltyPerYear): contracted", "unknown unknown unknown Contracted False")]
    [InlineData("penaltyPerYear: unknown", "unknown unknown unknown Unknown False")]
    [InlineData("penaltyPerYear: 5, basis(penaltyPerYear): unknown", "5 5 5 Unknown True")]
    public void An_amount_is_read_with_its_ends_and_its_basis(string given, string told)
    {
        var fact = Assert.Single(Test(given).Facts.Given).Value;

        Assert.Equal(told, $"{Amount(fact.Value)} {Amount(fact.Low)} {Amount(fact.High)} {fact.Basis} {fact.IsKnown}");
        Assert.Equal(["penaltyPerYear"], fact.Missing);
    }

    [Fact]
    public void Words_dates_and_truths_are_read_by_the_type_of_their_name()
    {
        var given = Test("candidate.model: 'a b', commitment.assurance: hope, provider.weightsExportable: yes, commitment.baseModelRetirement: 2027-01-31, workload.retryRate: 5 %").Facts.Given.ToDictionary(pair => pair.Key, pair => pair.Value.Value);

        Assert.Equal("a b", given["candidate.model"].Word);
        Assert.Equal("hope", given["commitment.assurance"].Word);
        Assert.Equal(Truth.True, given["provider.weightsExportable"].Truth);
        Assert.Equal(Value.Of(new DateOnly(2027, 1, 31)), given["commitment.baseModelRetirement"]);
        Assert.Equal(0.05m, given["workload.retryRate"].Number);
        Assert.Equal(Truth.False, Assert.Single(Test("provider.weightsExportable: no").Facts.Given).Value.Value.Truth);
        Assert.Equal("none", Assert.Single(Test("commitment.baseModelRetirement: none").Facts.Given).Value.Value.Word);
    }

    [Fact]
    public void Options_are_read_field_by_field_and_what_is_not_given_is_unknown()
    {
        var options = Test("options: [{ id: b, role: candidate, isTuned: yes, netBenefit: -5 }, { id: a, model: m, paybackMonth: unknown }]").Options.Cast<GivenMember>().ToArray();

        Assert.Equal(["b", "a"], options.Select(option => option.Id));
        Assert.Equal(["id", "isTuned", "netBenefit", "role"], options[0].Given.Select(pair => pair.Key));
        Assert.Equal(("candidate", Truth.True, -5m), (options[0].Read("role").Word, options[0].Read("isTuned").Truth, options[0].Read("netBenefit").Number));
        Assert.False(options[0].Read("model").IsKnown);
        Assert.Equal("m", options[1].Read("model").Word);
        Assert.False(options[1].Read("paybackMonth").IsKnown);
    }

    [Fact]
    public void What_is_not_given_is_unknown_and_the_parameters_are_the_rulesets_own()
    {
        var facts = Test("penaltyPerYear: 5").Facts;
        var names = SmallRuleset.Read.Find("FTA-1303")!.Conditions.SelectMany(condition => condition.Expressions()).Concat(SmallRuleset.Read.Find("FTA-1301")!.Conditions.SelectMany(condition => condition.Expressions()))
            .SelectMany(References).DistinctBy(name => name.Text).ToDictionary(name => name.Text);

        var months = facts[names["commitment.months"]];
        Assert.Equal((false, false, Basis.Unknown), (months.Value.IsKnown, months.IsKnown, months.Basis));
        Assert.Equal(["commitment.months"], months.Missing);
        var material = facts[names["param.material"]];
        Assert.Equal((50_000m, 20_000m, 80_000m), (material.Value.Number, material.Low.Number, material.High.Number));
        Assert.Equal((true, Basis.Contracted), (material.IsKnown, material.Basis));
        var minimum = facts[names["param.minimumCommitment"]];
        Assert.Equal((24m, 24m, 24m), (minimum.Value.Number, minimum.Low.Number, minimum.High.Number));
    }

    private static IEnumerable<FactName> References(Expression expression) =>
        expression is Reference reference ? [reference.Name] : expression.Operands().SelectMany(References);

    private static string Amount(Value value) => value.IsKnown ? value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "unknown";

    private static RuleTest Test(string given)
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1302.yaml", "given: { commitment.assurance: hope }", $"given: {{ {given} }}");
        var read = folder.Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!.Find("FTA-1302")!.Tests[0];
    }
}
