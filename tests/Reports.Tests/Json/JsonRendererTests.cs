using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;
using Json.Schema;

namespace FineTuneAdvisor.Reports.Tests.Json;

public sealed class JsonRendererTests
{
    public static TheoryData<string> Examples => [.. Shipped.Examples];

    public static TheoryData<string> Situations => [.. Fixture.Situations.All.Keys];

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_result_is_what_the_schema_describes(string situation)
    {
        var results = ResultSchema.Read.Evaluate(Rendered(Fixture.Situations.All[situation]()), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(results.IsValid, Failures(results));
    }

    [Fact]
    public void The_schema_refuses_a_figure_that_is_null_without_a_reason()
    {
        var text = Text(Fixture.Situations.EvidenceMissing());
        var without = text.Replace("\"because\": \"Not answered: requests a day.\",\n        \"from\"", "\"from\"", StringComparison.Ordinal);

        Assert.NotEqual(text, without);
        Assert.False(ResultSchema.Read.Evaluate(Parse(without)).IsValid);
    }

    [Fact]
    public void The_schema_refuses_a_key_that_it_does_not_know()
    {
        var text = Text(Fixture.Situations.EvidenceMissing()).Replace("\"schemaVersion\"", "\"more\": 1,\n  \"schemaVersion\"", StringComparison.Ordinal);

        Assert.False(ResultSchema.Read.Evaluate(Parse(text)).IsValid);
    }

    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract()
    {
        var keys = Rendered(Fixture.Situations.CommitmentTooShort()).EnumerateObject().Select(property => property.Name);

        Assert.Equal(
            ["schemaVersion", "assessmentId", "date", "ruleset", "catalogue", "proposal", "verdict", "criteria", "patterns", "economics", "rules", "findings", "answers", "parameters", "missingEvidence", "whatWouldChangeIt", "whatWouldChangeItBecause", "verdictMap"],
            keys);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_what_the_schema_describes(string example)
    {
        var results = ResultSchema.Read.Evaluate(Parse(Encoding.UTF8.GetString(JsonRenderer.Render(Shipped.Example(example), "en"))), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(results.IsValid, Failures(results));
    }

    [Fact]
    public void A_condition_says_how_far_it_is_from_turning()
    {
        // 36 months are committed, fewer than 24 are asked: 24 - 36 = -12.
        var condition = Parse(Encoding.UTF8.GetString(JsonRenderer.Render(Shipped.Example("support-triage"), "en"))).GetProperty("rules").EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "FTA-1301").GetProperty("conditions")[0];

        Assert.Equal(["commitment.months", "param.minimumCommitment"], condition.GetProperty("reads").EnumerateArray().Select(name => name.GetString()));
        var flip = condition.GetProperty("toFlip");
        Assert.Equal((-12m, "months"), (flip.GetProperty("amount").GetDecimal(), flip.GetProperty("unit").GetString()));
        Assert.Equal(("shift", 24m, "below"), (flip.GetProperty("steps")[0].GetProperty("kind").GetString(), flip.GetProperty("steps")[0].GetProperty("to").GetDecimal(), flip.GetProperty("steps")[0].GetProperty("reach").GetString()));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_name_that_the_derivation_leads_to_stands_in_the_result(string example)
    {
        var assessment = Shipped.Example(example);
        var result = Parse(Encoding.UTF8.GetString(JsonRenderer.Render(assessment, "en")));
        var names = result.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("key").GetString()!)
            .Concat(result.GetProperty("parameters").EnumerateArray().Select(parameter => "param." + parameter.GetProperty("id").GetString()))
            .Concat(result.GetProperty("economics").GetProperty("figures").EnumerateObject().Select(figure => figure.Name))
            .ToHashSet(StringComparer.Ordinal);

        var read = result.GetProperty("rules").EnumerateArray()
            .SelectMany(rule => rule.GetProperty("conditions").EnumerateArray())
            .SelectMany(condition => condition.GetProperty("reads").EnumerateArray())
            .Select(name => name.GetString()!);

        Assert.All(read, name => Assert.Contains(name, names));
    }

    [Fact]
    public void Numbers_are_exact_and_without_trailing_zeros()
    {
        var figures = Rendered(Fixture.Situations.CommitmentTooShort().Figure("costPerRequest.baseline", 0.010000m).Figure("mcNemarP", 0.0000000000123m))
            .GetProperty("economics").GetProperty("figures");

        Assert.Equal("0.01", figures.GetProperty("costPerRequest.baseline").GetProperty("value").GetRawText());
        Assert.Equal("0.0000000000123", figures.GetProperty("mcNemarP").GetProperty("value").GetRawText());
        Assert.Equal("-4300.5", figures.GetProperty("netBenefitPoint").GetProperty("value").GetRawText());
    }

    [Fact]
    public void A_date_is_an_ISO_text()
    {
        var retirement = Rendered(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("figures").GetProperty("baseRetirement");

        Assert.Equal("2028-06-30", retirement.GetProperty("value").GetString());
    }

    [Fact]
    public void A_headline_number_that_is_unknown_has_its_reason_beside_it()
    {
        var economics = Rendered(Fixture.Situations.EvidenceMissing()).GetProperty("economics");

        Assert.Equal(JsonValueKind.Null, economics.GetProperty("penaltyPerYear").ValueKind);
        Assert.Equal("Not answered: requests a day.", economics.GetProperty("because").GetProperty("penaltyPerYear").GetString());
    }

    [Fact]
    public void An_option_says_why_each_of_its_numbers_is_null()
    {
        var option = Rendered(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("options")[0];

        Assert.Equal("baseline", option.GetProperty("role").GetString());
        Assert.Equal("It has no meaning for this route.", option.GetProperty("because").GetProperty("utilisation").GetString());
        Assert.False(option.GetProperty("because").TryGetProperty("p50", out _));
    }

    [Fact]
    public void An_option_shows_its_net_cost_over_all_futures()
    {
        var option = Rendered(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("options")[0];

        Assert.Equal(81_000m, option.GetProperty("p10").GetDecimal());
        Assert.Equal(99_000.5m, option.GetProperty("p50").GetDecimal());
        Assert.Equal(141_000m, option.GetProperty("p90").GetDecimal());
    }

    [Fact]
    public void An_option_that_could_not_be_simulated_says_which_kind_of_thing_is_missing()
    {
        var option = Rendered(Fixture.Situations.CommitmentTooShort().Risk(Fixture.Risks.None)).GetProperty("economics").GetProperty("options")[0];

        Assert.Equal(JsonValueKind.Null, option.GetProperty("p50").ValueKind);
        Assert.Equal("An answer that it needs is missing.", option.GetProperty("because").GetProperty("p50").GetString());
    }

    [Fact]
    public void What_the_unknowns_do_is_in_the_result_to_the_digit()
    {
        var risk = Rendered(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("risk");

        Assert.Equal(10_000, risk.GetProperty("draws").GetInt32());
        Assert.Equal(0.75m, risk.GetProperty("options")[1].GetProperty("probabilityBest").GetDecimal());
        Assert.Equal("Its quality is not measured.", risk.GetProperty("options")[2].GetProperty("because").GetProperty("probabilityBest").GetString());
        Assert.Equal(1_150m, risk.GetProperty("worth")[0].GetProperty("amount").GetDecimal());
        Assert.Equal(-21_000m, risk.GetProperty("swings")[0].GetProperty("netBenefitAtLow").GetDecimal());
        Assert.Equal(2_000m, risk.GetProperty("turningValues")[0].GetProperty("to").GetDecimal());
        Assert.Equal(2.5m, risk.GetProperty("contingencies")[1].GetProperty("multiplier").GetDecimal());
        Assert.Equal(31_000m - (18 * 1_700m), risk.GetProperty("lossIfCancelled")[18].GetProperty("loss").GetDecimal());
    }

    [Fact]
    public void Missing_evidence_comes_by_what_it_is_worth()
    {
        var missing = Rendered(Fixture.Situations.EvidenceMissing()).GetProperty("missingEvidence").EnumerateArray().ToList();

        Assert.Equal("workload.requestsPerDay", missing[0].GetProperty("answer").GetString());
        Assert.Equal(1_150m, missing[0].GetProperty("worth").GetDecimal());
        Assert.All(missing.Skip(1), answer => Assert.Equal(JsonValueKind.Null, answer.GetProperty("worth").ValueKind));
        Assert.All(missing.Skip(1), answer => Assert.Contains("no range", answer.GetProperty("because").GetProperty("worth").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_option_names_the_answers_that_its_number_lacks()
    {
        // The option says only that answers are missing; the figure behind it knows which.
        var option = Rendered(LacksTheVolume()).GetProperty("economics").GetProperty("options").EnumerateArray()
            .First(option => option.GetProperty("role").GetString() == "candidate").GetProperty("because");

        Assert.Equal("Not answered: requests a day.", option.GetProperty("netBenefit").GetString());
        Assert.Equal("An answer that it needs is missing.", option.GetProperty("totalCost").GetString());
    }

    [Fact]
    public void An_option_that_is_not_possible_says_the_one_reason_for_all_that_it_lacks()
    {
        var option = OptionOf(Fixture.Situations.CommitmentTooShort(), "sameWeightsApi");

        Assert.False(option.GetProperty("isPossible").GetBoolean());
        var because = option.GetProperty("because").EnumerateObject().ToArray();
        Assert.Equal(["The price list knows of no open weights of the proposed model."], because.Select(reason => reason.Value.GetString()).Distinct());
        Assert.Equal(["annualInferenceCost", "isAdmissible", "p50", "yearlyCost"], because.Select(reason => reason.Name).Intersect(["annualInferenceCost", "isAdmissible", "p50", "yearlyCost"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_option_says_why_it_may_not_be_recommended_and_what_its_amounts_leave_out()
    {
        var option = OptionOf(Fixture.Situations.CommitmentTooShort(), "cheaperPrompted:openai/gpt-4o-mini");

        Assert.True(option.GetProperty("isPossible").GetBoolean());
        Assert.Equal("Its quality is not measured.", option.GetProperty("because").GetProperty("isAdmissible").GetString());
        Assert.StartsWith("It may bill hidden reasoning", Assert.Single(option.GetProperty("notes").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_not_computed_does_not_refer_to_itself()
    {
        var figure = Rendered(Fixture.Situations.CommitmentTooShort().Figure(new Figure("paybackMonth", null, null, null, Unit.Months, Basis.Unknown, "paybackMonth = ?", ["paybackMonth"], [], "never")))
            .GetProperty("economics").GetProperty("figures").GetProperty("paybackMonth");

        Assert.Equal("", figure.GetProperty("arithmetic").GetString());
        Assert.Empty(figure.GetProperty("from").EnumerateArray());
    }

    [Fact]
    public void The_catalogue_has_numbers_as_numbers_and_the_day_of_knowledge()
    {
        var catalogue = Rendered(Fixture.Situations.CommitmentTooShort()).GetProperty("catalogue");

        Assert.Equal("2.5", catalogue.GetProperty("rows")[0].GetProperty("value").GetRawText());
        Assert.Equal("2026-11-14", catalogue.GetProperty("asOf").GetString());
        Assert.Equal("2026-11-24", catalogue.GetProperty("day").GetString());
    }

    [Fact]
    public void Only_an_approval_carries_conditions()
    {
        var conditions = Rendered(Fixture.Situations.ApprovedOnConditions()).GetProperty("verdict").GetProperty("conditions");
        var rejected = Rendered(Fixture.Situations.ApprovedOnConditions().Verdict(Outcome.Reject, "FTA-1901", "prompted")).GetProperty("verdict").GetProperty("conditions");

        Assert.NotEmpty(conditions.EnumerateArray());
        Assert.Empty(rejected.EnumerateArray());
    }

    [Fact]
    public void That_nothing_would_change_the_verdict_is_said()
    {
        var result = Rendered(Fixture.Situations.CommitmentTooShort());

        Assert.Empty(result.GetProperty("whatWouldChangeIt").EnumerateArray());
        Assert.Equal("None within the allowed ranges.", result.GetProperty("whatWouldChangeItBecause").GetString());
    }

    [Fact]
    public void What_would_change_the_verdict_is_data_and_a_sentence()
    {
        var result = Rendered(Fixture.Situations.CommitmentTooShort()
            .Way(
                Outcome.ApproveWithConditions,
                new AnswerChange("commitment.months", new AnswerValue.Quantity(18), new AnswerValue.Quantity(24), ChangeLimit.AtLeast),
                new AnswerChange("quality.heldOut", null, new AnswerValue.YesNo(true), ChangeLimit.Exactly, IsMeasured: true))
            .Way(
                Outcome.Defer,
                new AnswerChange("workload.requestsPerDay", new AnswerValue.Quantity(10_000), new AnswerValue.Quantity(20_000), ChangeLimit.Any),
                new AnswerChange("quality.evaluatedExamples", new AnswerValue.Quantity(50), new AnswerValue.Quantity(100), ChangeLimit.Exactly, Follows: "workload.requestsPerDay")));

        var ways = result.GetProperty("whatWouldChangeIt");
        Assert.Equal("approveWithConditions", ways[0].GetProperty("outcome").GetString());
        Assert.Equal("Approve with conditions: length of the commitment at least 24 months (now 18 months) and examples kept out of training: yes (now not known).", ways[0].GetProperty("sentence").GetString());
        Assert.Equal("""{"answer":"commitment.months","name":"length of the commitment","from":18,"to":24,"unit":"months","limit":"atLeast"}""", Compact(ways[0].GetProperty("changes")[0]));
        Assert.Equal("""{"answer":"quality.heldOut","name":"examples kept out of training","from":null,"to":true,"unit":null,"limit":"exactly","measured":true}""", Compact(ways[0].GetProperty("changes")[1]));
        Assert.Equal("Defer: requests a day, whatever it is (now 10,000 requests a day), with evaluated examples in proportion.", ways[1].GetProperty("sentence").GetString());
        Assert.Equal("workload.requestsPerDay", ways[1].GetProperty("changes")[1].GetProperty("follows").GetString());
        Assert.False(result.TryGetProperty("whatWouldChangeItBecause", out _));

        static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
    }

    [Fact]
    public void Evidence_that_the_others_make_needless_is_not_asked_for() => Assert.Equal(
        ["workload.requestsPerDay", "quality.heldOut"],
        Rendered(Fixture.Situations.EvidenceMissing().Spared("quality.evaluatedExamples")).GetProperty("missingEvidence").EnumerateArray().Select(answer => answer.GetProperty("answer").GetString()!));

    [Fact]
    public void Of_several_answers_to_bring_only_the_unknown_ones_are_missing()
    {
        var situation = Fixture.Situations.CommitmentTooShort().Answer("quality.judge", 1).Unknown("quality.claim")
            .Finding(new Finding("FTA-1201/x/1", "FTA-1201", null, Effect.Withholds, "qualityGainWorthPenalty", ["quality.claim", "quality.judge"]));

        Assert.Equal(["quality.claim"], Missing(situation));
        Assert.Equal(["quality.claim", "quality.judge"], Missing(situation.Answer("quality.claim", 1)));

        static IEnumerable<string> Missing(AssessmentBuilder situation) =>
            Rendered(situation).GetProperty("missingEvidence").EnumerateArray().Select(answer => answer.GetProperty("answer").GetString()!).Where(key => key.StartsWith("quality.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_rule_carries_its_conditions_with_those_that_decide_whether_it_applies()
    {
        var rule = Rendered(Fixture.Situations.CommitmentTooShort()).GetProperty("rules").EnumerateArray().First(rule => rule.GetProperty("id").GetString() == "FTA-1301");
        var conditions = rule.GetProperty("conditions");

        Assert.True(conditions[0].GetProperty("applies").GetBoolean());
        Assert.False(conditions[1].TryGetProperty("applies", out _));
        Assert.Equal("The workload is committed for 18 months; at least 24 months are asked.", conditions[1].GetProperty("explanation").GetString());
        Assert.Equal("true", conditions[1].GetProperty("state").GetString());
    }

    [Fact]
    public void Evidence_to_bring_is_named_once_in_the_order_of_the_questionnaire()
    {
        var missing = Rendered(Fixture.Situations.EvidenceMissing()).GetProperty("missingEvidence");

        // The volume is asked for twice, by both conditions of FTA-1103.
        Assert.Equal(
            ["workload.requestsPerDay", "quality.evaluatedExamples", "quality.heldOut"],
            missing.EnumerateArray().Select(answer => answer.GetProperty("answer").GetString()!));
    }

    [Fact]
    public void A_criterion_lists_the_rules_that_decided_it()
    {
        var criteria = Rendered(Fixture.Situations.EvidenceMissing()).GetProperty("criteria");

        Assert.Equal(["FTA-1103"], criteria[0].GetProperty("undecided").EnumerateArray().Select(rule => rule.GetString()!));
        Assert.Equal(["FTA-1201"], criteria[1].GetProperty("findings").EnumerateArray().Select(rule => rule.GetString()!));
    }

    [Fact]
    public void Nothing_recommended_comes_with_its_reason()
    {
        var verdict = Rendered(Fixture.Situations.HardlyAnswered()).GetProperty("verdict");

        Assert.Equal(JsonValueKind.Null, verdict.GetProperty("recommendedOption").ValueKind);
        Assert.Equal("No option is in service, within the constraints and of known quality.", verdict.GetProperty("because").GetString());
    }

    [Fact]
    public void The_same_assessment_gives_the_same_bytes_under_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var first = JsonRenderer.Render(Fixture.Situations.ApprovedOnConditions().Build(), "en");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(first, JsonRenderer.Render(Fixture.Situations.ApprovedOnConditions().Build(), "en"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Words_of_the_team_are_told_as_they_are_and_never_run_as_a_template()
    {
        const string hostile = "{{ penaltyPerYear }} \"quoted\" <b>&\u0007";
        var result = Rendered(Fixture.Situations.CommitmentTooShort().Answer("proposal.title", new AnswerValue.Words(hostile)));

        Assert.Equal(hostile, result.GetProperty("proposal").GetProperty("title").GetString());
    }

    private static JsonElement OptionOf(AssessmentBuilder assessment, string id) =>
        Rendered(assessment).GetProperty("economics").GetProperty("options").EnumerateArray().Single(option => option.GetProperty("id").GetString() == id);

    private static AssessmentBuilder LacksTheVolume() => Fixture.Situations.CommitmentTooShort()
        .UnknownFigure("netBenefitPoint", "answersMissing", "workload.requestsPerDay")
        .Option(new OptionCost(
            "providerFineTune", OptionRole.Candidate, null, true, true, [], 1, 1, null, null, null, 1, null, null, null,
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("netBenefit", "answersMissing").Add("totalCost", "answersMissing")));

    private static string Text(AssessmentBuilder assessment) => Encoding.UTF8.GetString(JsonRenderer.Render(assessment.Build(), "en"));

    private static JsonElement Rendered(AssessmentBuilder assessment) => Parse(Text(assessment));

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    private static string Failures(EvaluationResults results) => string.Join(
        "\n",
        (results.Details ?? [])
            .Where(detail => detail.Errors is not null)
            .Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}"));
}
