using CsCheck;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Tests.Shipped;
using FineTuneAdvisor.Rules.Verification;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class RulesetQueriesTests
{
    [Theory]
    [InlineData("commitment.months < 12 months and commitment.months > 24 months", Possible.No)]
    [InlineData("commitment.months < 12 months or commitment.months > 24 months", Possible.Yes)]
    [InlineData("commitment.months < param.minimumCommitment and commitment.months + 1 month > param.minimumCommitment", Possible.Yes)] // 23.5
    [InlineData("commitment.months.high < commitment.months", Possible.No)] // a range holds its value
    [InlineData("commitment.months.low < commitment.months", Possible.Yes)]
    [InlineData("known(commitment.months) and not known(commitment.months)", Possible.No)]
    [InlineData("not known(workload.activeDaysPerYear) and workload.activeDaysPerYear <= 0", Possible.No)] // 365 stands in where nobody answers
    [InlineData("not known(workload.activeDaysPerYear) and workload.activeDaysPerYear > 0", Possible.Yes)]
    [InlineData("basis(commitment.months) == 'unknown' and known(commitment.months)", Possible.No)]
    [InlineData("candidate.route != 'selfHosted' and candidate.route != 'hostedAdapter' and candidate.route != 'providerFineTune'", Possible.No)]
    [InlineData("candidate.route in ['selfHosted', 'hostedAdapter'] and candidate.route != 'selfHosted'", Possible.Yes)]
    [InlineData("candidate.model == 'a' and candidate.model == 'b'", Possible.No)]
    [InlineData("candidate.model != 'a' and candidate.model != 'b'", Possible.Yes)]
    [InlineData("commitment.baseModelRetirement == 'none' and commitment.baseModelRetirement < 2030-01-01", Possible.No)]
    [InlineData("commitment.baseModelRetirement > 2031-01-01 and commitment.baseModelRetirement < 2030-01-01", Possible.No)]
    [InlineData("commitment.baseModelRetirement > 2029-01-01 and commitment.baseModelRetirement < 2030-01-01", Possible.Yes)]
    [InlineData("min(gainHigh, 5%) > 10%", Possible.No)]
    [InlineData("max(gainHigh, 5%) > 10%", Possible.Yes)]
    [InlineData("gainHigh * commitment.months > 3 months and gainHigh * commitment.months < 2 months", Possible.No)] // the same product
    [InlineData("gainHigh * commitment.months > 3 months and gainHigh < 0", Possible.Yes)] // a product is free: nothing is claimed
    [InlineData("workload.requestsPerDay.high / workload.requestsPerDay.low > 10 and workload.requestsPerDay.low > 0 and workload.requestsPerDay.high < 0", Possible.No)]
    [InlineData("workload.requestsPerDay.high / workload.requestsPerDay.low > 10 and workload.requestsPerDay.low > 0", Possible.Yes)]
    [InlineData("-gainHigh > 1 and gainHigh > -1", Possible.No)]
    [InlineData("provider.weightsExportable == no and provider.weightsExportable", Possible.No)]
    [InlineData("provider.weightsExportable == yes and provider.weightsExportable", Possible.Yes)]
    [InlineData("commitment.months / 2 > 12 months and commitment.months < 24 months", Possible.No)]
    [InlineData("commitment.months / 2 > 12 months and commitment.months < 25 months", Possible.Yes)] // 24.5
    [InlineData("gainHigh * 2 > 1 and gainHigh < 50%", Possible.No)]
    [InlineData("2 * gainHigh > 1 and gainHigh < 50%", Possible.No)]
    [InlineData("2 * gainHigh > 1 and gainHigh < 60%", Possible.Yes)]
    [InlineData("commitment.months - 12 months > 12 months and commitment.months < 24 months", Possible.No)]
    [InlineData("commitment.months - 12 months > 12 months and commitment.months < 25 months", Possible.Yes)]
    [InlineData("commitment.months - workload.retryRate * 1 month > 0 and commitment.months < 1 month and workload.retryRate > 1", Possible.No)]
    [InlineData("max(gainHigh, 5%) < 4%", Possible.No)]
    [InlineData("min(gainHigh, 5%) < 4%", Possible.Yes)]
    [InlineData("commitment.months == 24 months and commitment.months != 24 months", Possible.No)]
    [InlineData("commitment.months != 24 months and commitment.months > 23 months and commitment.months < 25 months", Possible.Yes)]
    [InlineData("commitment.months in [12 months, 24 months] and commitment.months > 12 months and commitment.months < 24 months", Possible.No)]
    [InlineData("not (commitment.months in [12 months, 24 months]) and commitment.months == 24 months", Possible.No)]
    [InlineData("commitment.baseModelRetirement == 2030-01-01 and commitment.baseModelRetirement != 2030-01-01", Possible.No)]
    [InlineData("commitment.baseModelRetirement == 2030-01-01 and commitment.baseModelRetirement == 'none'", Possible.No)]
    [InlineData("commitment.baseModelRetirement != 2030-01-01 and commitment.baseModelRetirement == 'none'", Possible.Yes)] // a word is no day
    [InlineData("commitment.baseModelRetirement != 'none' and commitment.baseModelRetirement == 'none'", Possible.No)]
    [InlineData("commitment.baseModelRetirement != 'none' and commitment.baseModelRetirement > 2030-01-01", Possible.Yes)]
    [InlineData("not (commitment.baseModelRetirement == 'none') and not (commitment.baseModelRetirement != 'none')", Possible.No)]
    [InlineData("basis(commitment.months) in ['measured', 'contracted'] and basis(commitment.months) != 'measured' and basis(commitment.months) != 'contracted'", Possible.No)]
    [InlineData("basis(commitment.months) in ['measured', 'contracted'] and basis(commitment.months) != 'measured'", Possible.Yes)]
    [InlineData("not (basis(commitment.months) in ['measured']) and basis(commitment.months) == 'measured'", Possible.No)]
    [InlineData("candidate.route in ['selfHosted'] and not (candidate.route == 'selfHosted')", Possible.No)]
    [InlineData("not (candidate.route in ['selfHosted', 'hostedAdapter', 'providerFineTune'])", Possible.No)]
    [InlineData("(commitment.months < 12 months) == no and commitment.months < 6 months", Possible.No)]
    [InlineData("(commitment.months < 12 months) == no and commitment.months > 13 months", Possible.Yes)]
    [InlineData("(commitment.months < 12 months) != no and commitment.months > 13 months", Possible.No)]
    [InlineData("1 > 2", Possible.No)]
    [InlineData("not (1 > 2)", Possible.Yes)]
    [InlineData("param.minimumCommitment > 24 months", Possible.No)] // it is 24, whatever its range
    [InlineData("param.minimumCommitment >= 24 months", Possible.Yes)]
    [InlineData("no or commitment.months < 0 months and commitment.months > 0 months", Possible.No)]
    public void Whether_a_rule_can_fire_is_told_from_its_conditions(string condition, Possible expected)
    {
        using var folder = new RulesetFolder();
        var ruleset = folder.Write("rules/FTA-1600.yaml", Rule(condition)).Read();
        Assert.Empty(ruleset.Problems.Select(problem => problem.ToString()));

        Assert.Equal(expected, RulesetQueries.Of(ruleset.Value!).Single(query => query.Id == "fires FTA-1600").Decide().Answer);
    }

    [Fact]
    public void A_contradiction_names_the_conditions_that_make_it_and_no_other()
    {
        using var folder = new RulesetFolder();
        var ruleset = folder.Write("rules/FTA-1600.yaml", Rule("commitment.months < 12 months").Replace("then:", "  - { id: priced, if: known(useCase.valuePerSuccess), says: s }\n  - { id: long, if: commitment.months > 24 months, says: s }\nthen:", StringComparison.Ordinal)).Read().Value!;

        Assert.Equal(["one", "long"], Assert.Single(Contradiction.Of(ruleset, ruleset.Rules.Single(rule => rule.Id == "FTA-1600"))).Conditions.Select(condition => condition.Id));
    }

    [Fact]
    public void In_the_shipped_ruleset_exactly_one_conclusion_is_proved_about_everything()
    {
        var queries = RulesetQueries.Of(ShippedRuleset.Read).Where(query => query.Asked is Asked.BothConclude or Asked.NoneConcludes).ToArray();

        // Three pairs of rules about criteria, three about patterns, ten about the verdict; and one question each whether none concludes.
        Assert.Equal(3 + 3 + 10 + 3, queries.Length);
        Assert.All(queries, query => Assert.Equal((query.Id, Possible.No), (query.Id, query.Decide().Answer)));
    }

    [Fact]
    public void What_some_proposal_does_is_never_called_impossible()
    {
        var ruleset = ShippedRuleset.Read;
        var evaluator = new RuleEvaluator(ruleset);
        var impossible = RulesetQueries.Of(ruleset).Where(query => query.Decide().Answer == Possible.No).ToArray();
        Assert.NotEmpty(impossible);

        // Figures need not fit the answers here, and analysis takes them to be free.
        Gen.Int.Sample(
            seed =>
            {
                var states = evaluator.Conclude(Situation.Of(ruleset, new RandomProposal(new Random(seed)).Of(ruleset))).Rules.ToDictionary(trace => trace.RuleId);
                Assert.DoesNotContain(impossible, query => Does(query, states));
            },
            iter: 300);
    }

    [Fact]
    public void Every_question_has_a_name_of_its_own()
    {
        var ids = RulesetQueries.Of(ShippedRuleset.Read).Select(query => query.Id).ToArray();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private static bool Does(Query query, Dictionary<string, RuleTrace> states)
    {
        return query.Asked switch
        {
            Asked.Fires => Fires(query.Rule!.Id),
            Asked.FiresBy => Fires(query.Rule!.Id) && states[query.Rule.Id].Conditions.Any(condition => condition.Id == query.Condition!.Id && condition.Truth == Truth.True),
            Asked.CannotTell => states[query.Rule!.Id].State == RuleState.CannotTell,
            Asked.FiresWithout => Fires(query.Rule!.Id) && !Fires(query.Other!.Id),
            Asked.BothConclude => query.Rule!.Each is null && Fires(query.Rule.Id) && Fires(query.Other!.Id),
            Asked.Decides => states[query.Rule!.Id] is var trace
                && trace.Applies.Concat(trace.Conditions.Take(query.Rule.When.Length)).All(condition => condition.Truth == Truth.True == (condition.Id != query.Condition!.Id))
                && (query.Rule.WhenAny.IsEmpty || trace.Conditions.Skip(query.Rule.When.Length).Any(condition => condition.Truth == Truth.True)),
            _ => false,
        };

        bool Fires(string id) => states[id].State == RuleState.Fired;
    }

    private static string Rule(string condition) => $"""
        id: FTA-1600
        title: t
        since: s
        about: trap
        source: s
        because: b
        when:
          - id: one
            if: "{condition}"
            says: s
        then:
          - effect: note
        """;
}
