namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("workload.requestsPerDay", "10000", "10000")]
    [InlineData("workload.requestsPerDay", "10,000", "10000")]
    [InlineData("workload.requestsPerDay", "10k", "10000")]
    [InlineData("workload.requestsPerDay", "1.5M", "1500000")]
    [InlineData("workload.requestsPerDay", "1B", "1000000000")]
    [InlineData("workload.requestsPerDay", "1e4", "10000")]
    [InlineData("workload.requestsPerDay", "10,000 requests/day", "10000")]
    [InlineData("workload.outputTokens", "350 tokens", "350")]
    [InlineData("workload.outputTokens", "350.5", "350.5")]
    [InlineData("workload.outputTokens", "1.2500", "1.25")]
    [InlineData("workload.requestsPerDay", "1.500k", "1500")]
    [InlineData("workload.invoicedLastMonth", "0.125", "0.125")]
    [InlineData("candidate.inputPrice", "1.125", "1.125")]
    [InlineData("candidate.outputTokensFactor", "1.125", "1.125")]
    [InlineData("hosting.gpuHourPrice", "2.195", "2.195")]
    [InlineData("workload.retryRate", "3%", "0.03")]
    [InlineData("workload.retryRate", "3 %", "0.03")]
    [InlineData("workload.retryRate", "0.030", "0.03")]
    [InlineData("workload.retryRate", ".03", "0.03")]
    [InlineData("workload.retryRate", "500%", "5")]
    [InlineData("workload.retryRate", "-0", "0")]
    [InlineData("workload.growthPerYear", "-20%", "-0.2")]
    [InlineData("workload.peakToAverage", "3x", "3")]
    [InlineData("workload.invoicedLastMonth", "$18,250", "18250")]
    [InlineData("workload.invoicedLastMonth", "US$18,250.75", "18250.75")]
    [InlineData("workload.invoicedLastMonth", "18,250 USD", "18250")]
    [InlineData("workload.invoicedLastMonth", "USD 18k", "18000")]
    [InlineData("hosting.gpuHourPrice", "$2.50/h", "2.5")]
    [InlineData("candidate.inputPrice", "$3.75/1M", "3.75")]
    [InlineData("operations.engineerCostPerYear", "200,000 USD/year", "200000")]
    [InlineData("commitment.months", "24", "24")]
    [InlineData("commitment.months", "24 months", "24")]
    [InlineData("candidate.engineeringWeeks", "6 weeks", "6")]
    [InlineData("constraints.latencyTarget", "800 ms", "800")]
    [InlineData("operations.engineersAvailable", "0.5 FTE", "0.5")]
    [InlineData("candidate.trainingTokens", "1,000,000,000,000", "1000000000000")]
    public void A_quantity_may_be_spelt_as_people_spell_it(string key, string written, string amount) =>
        Assert.Equal(new AnswerValue.Quantity(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)), Answer(key, written).Value);

    [Theory]
    [InlineData("workload.retryRate", "12", "a share from 0 to 5 (or 500%). Write 12% if you meant twelve in a hundred.")]
    [InlineData("workload.retryRate", "12.5", "a share from 0 to 5 (or 500%). Write 12.5% if you meant 12.5 in a hundred.")]
    [InlineData("workload.retryRate", "501%", "a share from 0 to 5 (or 500%). Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("workload.retryRate", "-1%", "a share from 0 to 5 (or 500%). Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("workload.retryRate", "about 3%", "a share from 0 to 5 (or 500%). Write it in digits, such as 0.35 or 35%.")]
    [InlineData("workload.growthPerYear", "-1", "a share from -0.9 to 10 (or 1,000%). Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("workload.requestsPerDay", "0", "a number of requests a day from 1 to 1,000,000,000. Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("workload.requestsPerDay", "10.000,5", "a number of requests a day from 1 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.requestsPerDay", "1,00,000", "a number of requests a day from 1 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.requestsPerDay", "1_000", "a number of requests a day from 1 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.requestsPerDay", "0x10", "a number of requests a day from 1 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.requestsPerDay", ".inf", "a number of requests a day from 1 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.requestsPerDay", "१००", "a number of requests a day from 1 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.requestsPerDay", "50%", "a number of requests a day from 1 to 1,000,000,000. A percentage fits only where a share is asked for: write the number itself.")]
    [InlineData("workload.requestsPerDay", "10.000", "a number of requests a day from 1 to 1,000,000,000. A dot is the decimal point: write 10,000, or 10 if you meant ten.")]
    [InlineData("workload.requestsPerDay", "2.000.000", "a number of requests a day from 1 to 1,000,000,000. A dot is the decimal point: write 2,000,000.")]
    [InlineData("workload.requestsPerDay", "10.000 requests/day", "a number of requests a day from 1 to 1,000,000,000. A dot is the decimal point: write 10,000, or 10 if you meant ten.")]
    [InlineData("workload.systemPromptTokens", "1.200", "a number of tokens from 0 to 200,000. A dot is the decimal point: write 1,200, or 1.2 if you meant decimals.")]
    [InlineData("candidate.dataPreparationCost", "$1.500", "US dollars from 0 to 1,000,000,000. A dot is the decimal point: write 1,500, or 1.5 if you meant decimals.")]
    [InlineData("operations.engineerCostPerYear", "200.000", "US dollars a year for one engineer from 0 to 10,000,000. A dot is the decimal point: write 200,000, or plain 200.")]
    [InlineData("quality.evaluatedExamples", "1.024", "a whole number from 1 to 10,000,000. A dot is the decimal point: write 1,024, or 1.0240 if you meant decimals.")]
    [InlineData("candidate.inputPrice", "1.000.000", "US dollars per 1M tokens from 0 to 100,000. A dot is the decimal point: write 1,000,000.")]
    [InlineData("workload.requestsPerDay", "20 000", "a number of requests a day from 1 to 1,000,000,000. No blanks inside a number: write 20,000.")]
    [InlineData("workload.requestsPerDay", "1\u202F200", "a number of requests a day from 1 to 1,000,000,000. No blanks inside a number: write 1,200.")]
    [InlineData("workload.requestsPerDay", "2 million", "a number of requests a day from 1 to 1,000,000,000. Write 2M.")]
    [InlineData("workload.requestsPerDay", "1.5 billion requests", "a number of requests a day from 1 to 1,000,000,000. Write 1.5B.")]
    [InlineData("workload.outputTokens", "2 thousand", "a number of tokens from 1 to 200,000. Write 2k.")]
    [InlineData("workload.outputTokens", "10,5", "a number of tokens from 1 to 200,000. A comma groups thousands: write a decimal point, 10.5.")]
    [InlineData("workload.outputTokens", "1e400", "a number of tokens from 1 to 200,000. It is too large or has too many digits to be kept exactly: write at most 28 digits.")]
    [InlineData("workload.outputTokens", "79228162514264337593543950336", "a number of tokens from 1 to 200,000. It is too large or has too many digits to be kept exactly: write at most 28 digits.")]
    [InlineData("workload.outputTokens", "1.00000000000000000000000000001", "a number of tokens from 1 to 200,000. It is too large or has too many digits to be kept exactly: write at most 28 digits.")]
    [InlineData("workload.outputTokens", "1e-40", "a number of tokens from 1 to 200,000. It is too large or has too many digits to be kept exactly: write at most 28 digits.")]
    [InlineData("workload.outputTokens", "$350", "a number of tokens from 1 to 200,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.callsPerRequest", "201", "a number from 1 to 200. Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("workload.peakToAverage", "0.5", "a factor from 1 to 1,000. Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("candidate.epochs", "2.5", "a whole number from 1 to 100. Only whole numbers make sense here: round it.")]
    [InlineData("commitment.months", "2 years", "a whole number of months from 0 to 120. Durations are in months: write 24 months.")]
    [InlineData("commitment.months", "1.5 years", "a whole number of months from 0 to 120. Durations are in months: write 18 months.")]
    [InlineData("commitment.months", "24 weeks", "a whole number of months from 0 to 120. Write the number alone, without a unit: the question asks for months.")]
    [InlineData("workload.outputTokens", "500 words", "a number of tokens from 1 to 200,000. Write the number alone, without a unit: the question asks for tokens.")]
    [InlineData("workload.requestsPerDay", "10k/day", "a number of requests a day from 1 to 1,000,000,000. Write the number alone, without a unit: the question asks for requests a day.")]
    [InlineData("workload.requestsPerDay", "10000 per day", "a number of requests a day from 1 to 1,000,000,000. Write the number alone, without a unit: the question asks for requests a day.")]
    [InlineData("candidate.dataPreparationCost", "$500/day", "US dollars from 0 to 1,000,000,000. Write the number alone, without a unit: the question asks for US dollars.")]
    [InlineData("quality.evaluatedExamples", "400 tickets", "a whole number from 1 to 10,000,000. Write the number alone, without words.")]
    [InlineData("workload.requestsPerDay", "8000-14000", "a number of requests a day from 1 to 1,000,000,000. Write your best guess as value, with low: 8000 and high: 14000 beside it; at the prompt of 'ask' type 8000..14000.")]
    [InlineData("workload.requestsPerDay", "8k to 14k", "a number of requests a day from 1 to 1,000,000,000. Write your best guess as value, with low: 8k and high: 14k beside it; at the prompt of 'ask' type 8k..14k.")]
    [InlineData("workload.retryRate", "2%..3%", "a share from 0 to 5 (or 500%). Write your best guess as value, with low: 2% and high: 3% beside it; at the prompt of 'ask' type 2%..3%.")]
    [InlineData("workload.requestsPerDay", "1.2.3-4", "a number of requests a day from 1 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("workload.retryRate", "85,5%", "a share from 0 to 5 (or 500%). A comma groups thousands: write a decimal point, 85.5%.")]
    [InlineData("workload.requestsPerDay", "1,5M", "a number of requests a day from 1 to 1,000,000,000. A comma groups thousands: write a decimal point, 1.5M.")]
    [InlineData("workload.invoicedLastMonth", "€100", "US dollars from 0 to 1,000,000,000. Money is US dollars here: convert at your finance department's rate and say so in evidence.")]
    [InlineData("workload.invoicedLastMonth", "100 EUR", "US dollars from 0 to 1,000,000,000. Money is US dollars here: convert at your finance department's rate and say so in evidence.")]
    [InlineData("workload.invoicedLastMonth", "GBP 100", "US dollars from 0 to 1,000,000,000. Money is US dollars here: convert at your finance department's rate and say so in evidence.")]
    [InlineData("workload.invoicedLastMonth", "CA$100", "US dollars from 0 to 1,000,000,000. Money is US dollars here: convert at your finance department's rate and say so in evidence.")]
    [InlineData("workload.invoicedLastMonth", "100 euros", "US dollars from 0 to 1,000,000,000. Money is US dollars here: convert at your finance department's rate and say so in evidence.")]
    [InlineData("workload.invoicedLastMonth", "TBD", "US dollars from 0 to 1,000,000,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("operations.engineerCostPerYear", "-1", "US dollars a year for one engineer from 0 to 10,000,000. Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("provider.secondSource", "true", "yes or no. Write yes.")]
    [InlineData("provider.secondSource", "False", "yes or no. Write no.")]
    [InlineData("provider.secondSource", "Yes", "yes or no. Write yes.")]
    [InlineData("provider.secondSource", "perhaps", "yes or no. Write yes, no or unknown.")]
    [InlineData("candidate.route", "selfhosted", "one of: providerFineTune, hostedAdapter, selfHosted. Did you mean selfHosted?")]
    [InlineData("candidate.route", "mainframe", "one of: providerFineTune, hostedAdapter, selfHosted. Write one of these words, or unknown.")]
    [InlineData("proposal.submitted", "24.11.2026", "a date such as 2026-11-24. Write year, month and day in this order, with hyphens.")]
    [InlineData("proposal.submitted", "2026-02-30", "a date such as 2026-11-24. There is no 30 February 2026: look the day up again.")]
    [InlineData("proposal.submitted", "2026-13-01", "a date such as 2026-11-24. Write year, month and day in this order, with hyphens.")]
    [InlineData("proposal.submitted", "2026-11-24T10:00:00Z", "a date such as 2026-11-24. Write year, month and day in this order, with hyphens.")]
    [InlineData("proposal.submitted", "0226-11-24", "a date such as 2026-11-24. Check the year: it must lie between 2000 and 2100.")]
    [InlineData("commitment.baseModelRetirement", "never", "a date such as 2026-11-24, or none. Write year, month and day in this order, with hyphens.")]
    public void What_a_question_does_not_accept_is_refused_with_what_it_does(string key, string written, string message)
    {
        var (section, name) = (key.Split('.')[0], key.Split('.')[1]);
        Assert.Equal(
            [$"proposal.yaml:{(section == "proposal" ? 4 : 7)}:{name.Length + 5} {key}: found \"{written}\", expected {message}"],
            section == "proposal"
                ? Written.Messages(Written.Yaml($"proposal:\n  title: Triage of tickets\n  team: Operations\n  {name}: {written}\nuseCase:\n  task: Sorts tickets\n"))
                : Written.ProblemsBelowHead($"{section}:\n  {name}: {written}\n"));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"yes\"", true)]
    [InlineData("\"no\"", false)]
    public void JSON_may_say_yes_and_no_in_its_own_words(string written, bool isYes)
    {
        var parsed = Written.Json(JsonBelowHead($"\"provider\": {{ \"secondSource\": {written} }}"));

        Assert.Empty(Written.Messages(parsed));
        Assert.Equal(isYes, parsed.Value!.Provider.SecondSource.IsYes);
    }

    [Theory]
    [InlineData("\"provider\": { \"secondSource\": \"true\" }", "Write \"yes\".")]
    [InlineData("\"provider\": { \"secondSource\": 0 }", "Write \"yes\", \"no\" or \"unknown\".")]
    [InlineData("\"provider\": { \"exitPlan\": \"writen\" }", "Did you mean \"written\"?")]
    [InlineData("\"workload\": { \"retryRate\": null }", "Write \"unknown\" if nobody knows it, or leave the key out.")]
    [InlineData("\"workload\": { \"retryRate\": { \"low\": 0 } }", "Add \"value\": beside the other fields, or '\"value\": \"unknown\"'.")]
    [InlineData("\"workload\": { \"requestsPerDay\": 10.000 }", "A dot is the decimal point: write 10000, or 10 if you meant ten.")]
    [InlineData("\"workload\": { \"requestsPerDay\": \"2 million\" }", "Write \"2M\".")]
    [InlineData("\"workload\": { \"requestsPerDay\": \"many\" }", "Write it in digits, such as 350, 10000 or \"8k\".")]
    [InlineData("\"workload\": 3", "Write { \"key\": answer } after \"workload\":.")]
    [InlineData("\"workload.retryRate\": 3", "Write \"retryRate\": inside \"workload\".")]
    public void Remedies_in_a_JSON_file_speak_JSON(string entry, string mend) =>
        Assert.EndsWith(" " + mend, Assert.Single(Written.Messages(Written.Json(JsonBelowHead(entry)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a", "found a text of 1 character, expected a text of 2 to 120 characters. Write a little more.")]
    [InlineData("\"a\\x1Bb\"", "found the control character U+001B, expected a text of 2 to 120 characters. Remove the character, it cannot be printed.")]
    public void A_text_must_have_the_length_that_is_asked_and_no_control_characters(string written, string message) =>
        Assert.Equal(["proposal.yaml:7:18 constraints.dataResidency: " + message], Written.ProblemsBelowHead($"constraints:\n  dataResidency: {written}\n"));

    [Fact]
    public void A_text_that_is_too_long_is_counted_not_quoted() =>
        Assert.Equal(
            ["proposal.yaml:7:18 constraints.dataResidency: found a text of 121 characters, expected a text of 2 to 120 characters. Say it shorter."],
            Written.ProblemsBelowHead($"constraints:\n  dataResidency: {string.Concat(Enumerable.Repeat("🙂", 121))}\n"));

    [Fact]
    public void What_was_found_is_shown_shortened_and_without_characters_that_steer_a_terminal()
    {
        var problem = Assert.Single(Written.ProblemsBelowHead($"workload:\n  outputTokens: \"\\e[31m\\u202E{new string('9', 100)}\"\n"));

        Assert.Contains("found \"\\u001B[31m\\u202E" + new string('9', 54) + "…\"", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-01", false)]
    [InlineData("none", true)]
    public void A_retirement_is_a_date_or_none(string written, bool isNone)
    {
        var retirement = new Proposal(Written.AnswersBelowHead($"commitment:\n  baseModelRetirement: {written}\n")).Commitment.BaseModelRetirement;

        Assert.Equal((isNone, isNone ? null : new DateOnly(2026, 12, 1)), (retirement.IsNone, retirement.Date));
    }

    [Fact]
    public void Words_that_YAML_would_turn_into_other_types_stay_words()
    {
        var answers = Written.AnswersBelowHead("provider:\n  name: no\nhosting:\n  gpu: 1e3\nconstraints:\n  dataResidency: 2026-11-24\n");

        Assert.Equal(
            ["no", "1e3", "2026-11-24"],
            new[] { "provider.name", "hosting.gpu", "constraints.dataResidency" }.Select(key => ((AnswerValue.Words)answers[key].Value!).Text));
    }

    private static string JsonBelowHead(string entry) =>
        "{ \"proposal\": { \"title\": \"Triage of tickets\", \"team\": \"Operations\" }, \"useCase\": { \"task\": \"Sorts tickets\" }, " + entry + " }";

    private static Answer Answer(string key, string written) =>
        Written.AnswersBelowHead($"{key.Split('.')[0]}:\n  {key.Split('.')[1]}: \"{written}\"\n")[key];
}
