using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Tests.Questionnaire;

public sealed class ShippedQuestionnaireTests
{
    // The public keys of the file format, section by section.
    private static readonly string[] Keys =
    [
        .. Section("proposal", "title team owner stage summary submitted reviewBoard"),
        .. Section("useCase", "task specificity effect valuePerSuccess successMetric"),
        .. Section("workload", "requestsPerDay activeDaysPerYear growthPerYear callsPerRequest contextGrowthPerCall retryRate systemPromptTokens fewShotTokens"),
        .. Section("workload", "retrievedTokens historyTokens userTokens outputTokens reasoningTokens cachedInputShare batchShare peakToAverage invoicedLastMonth"),
        .. Section("candidate", "route model baseline method promptTokensRemoved retrievedTokensRemoved outputTokensFactor trainingTokens epochs experiments retrainingsPerYear"),
        .. Section("candidate", "costPerRun dataPreparationCost evaluationCost engineeringWeeks cachedInputShare hostingPerHour"),
        .. Section("candidate", "inputPrice cachedInputPrice outputPrice baselineInputPrice baselineCachedInputPrice baselineOutputPrice"),
        .. Section("quality", "baselineSuccessRate tunedSuccessRate claim evaluatedExamples heldOut judge promptingExhausted"),
        .. Section("quality", "bothRight onlyTunedRight onlyBaselineRight bothWrong"),
        .. Section("commitment", "months assurance cancellationRiskPerYear baseModelRetirement"),
        .. Section("provider", "name weightsExportable exitPlan switchingWeeks secondSource negotiatedDiscount priceProtectionMonths"),
        .. Section("hosting", "modelSizeB gpu gpusPerReplica gpuHourPrice tokensPerSecondPerReplica minimumReplicas targetUtilisation"),
        .. Section("operations", "engineerCostPerYear engineersAvailable engineersNeeded onCall servedModelsBefore evaluationPipeline monitoring"),
        .. Section("finance", "horizonMonths discountRate priceDeclinePerYear budgetPerYear contingency"),
        .. Section("constraints", "mustSelfHost dataResidency latencyTarget"),
    ];

    [Fact]
    public void It_asks_for_every_key_of_the_file_format_and_for_no_other() =>
        Assert.Equal(Keys.Order(StringComparer.Ordinal), Shipped.Questions.All.Select(question => question.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_questions_are_numbered_from_1_to_48_in_the_order_of_the_file()
    {
        var numbers = Shipped.Questions.All.Select(question => question.Number).ToArray();

        Assert.Equal(numbers.Order(), numbers);
        Assert.Equal(Enumerable.Range(1, 48), numbers.Distinct());
    }

    [Fact]
    public void Twelve_questions_are_triage_and_a_thirteenth_when_self_hosted()
    {
        int[] twelve = [3, 5, 6, 8, 9, 11, 13, 14, 16, 20, 27, 32];

        Assert.Equal(twelve, Triage());
        Assert.Equal(twelve, Triage(Answers.Choice("candidate.route", "hostedAdapter"), Answers.YesNo("constraints.mustSelfHost", true)));
        Assert.Equal([.. twelve, 42], Triage(Answers.Choice("candidate.route", "selfHosted")));

        static IEnumerable<int> Triage(params Answer[] answers) =>
            Shipped.Questions.All.Where(new QuestionApplicability(new AnswerSheet(answers), Shipped.Questions).IsTriage).Select(question => question.Number).Distinct();
    }

    [Fact]
    public void Title_team_and_task_are_required() =>
        Assert.Equal(["proposal.title", "proposal.team", "useCase.task"], Shipped.Questions.All.Where(question => question.IsRequired).Select(question => question.Key));

    [Theory]
    [InlineData("proposal.stage", "idea pilot production renewal")]
    [InlineData("useCase.specificity", "singleTask taskFamily generalAssistant")]
    [InlineData("useCase.effect", "revenue cost risk productivity")]
    [InlineData("candidate.route", "providerFineTune hostedAdapter selfHosted")]
    [InlineData("candidate.method", "lora qlora full preference distillation")]
    [InlineData("quality.claim", "betterQuality noWorse")]
    [InlineData("quality.judge", "human programmatic modelGraded impression")]
    [InlineData("commitment.assurance", "contract roadmap hope")]
    [InlineData("commitment.baseModelRetirement", "none")]
    [InlineData("provider.exitPlan", "none written tested")]
    public void It_offers_the_words_of_the_file_format(string key, string words) =>
        Assert.Equal(words.Split(' '), Shipped.Questions[key].Choices);

    [Fact]
    public void A_key_that_is_left_out_reads_as_the_default_of_the_file_format() =>
        Assert.Equal(
            [
                "candidate.outputTokensFactor 1", "candidate.promptTokensRemoved 0", "candidate.retrievedTokensRemoved 0",
                "provider.negotiatedDiscount 0", "provider.priceProtectionMonths 0",
                "workload.activeDaysPerYear 365", "workload.batchShare 0", "workload.cachedInputShare 0", "workload.contextGrowthPerCall 0",
                "workload.fewShotTokens 0", "workload.growthPerYear 0", "workload.historyTokens 0", "workload.reasoningTokens 0", "workload.retryRate 0",
            ],
            Shipped.Questions.All
                .Where(question => question.LeftOut is not null)
                .Select(question => $"{question.Key} {((AnswerValue.Quantity)question.LeftOut!).Amount:0}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Dont_know_reads_as_a_parameter_where_the_ruleset_holds_one() =>
        Assert.Equal(
            [
                "candidate.dataPreparationCost Range assumedDataPreparationCost", "candidate.engineeringWeeks Range assumedEngineeringWeeks",
                "candidate.evaluationCost Range assumedEvaluationCost", "candidate.experiments Default assumedExperiments",
                "commitment.cancellationRiskPerYear Range assumedCancellationRisk",
                "finance.contingency Range assumedContingency", "finance.discountRate Default discountRate", "finance.priceDeclinePerYear Range movableDecline",
                "hosting.minimumReplicas Default assumedMinimumReplicas", "hosting.targetUtilisation Range assumedTargetUtilisation",
                "operations.engineerCostPerYear Default assumedEngineerCost", "provider.switchingWeeks Range assumedSwitchingWeeks",
                "workload.cachedInputShare Range assumedCachedInputShare", "workload.growthPerYear Range assumedGrowth",
                "workload.peakToAverage Range assumedPeakToAverage", "workload.retryRate Range assumedRetryRate",
            ],
            Shipped.Questions.All
                .Where(question => question.DontKnow.Parameter is not null)
                .Select(question => $"{question.Key} {question.DontKnow.Meaning} {question.DontKnow.Parameter}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Dont_know_stops_where_only_the_team_can_know() =>
        Assert.Equal(
            [
                "candidate.model",
                "commitment.months",
                "hosting.gpu", "hosting.gpusPerReplica", "hosting.modelSizeB", "hosting.tokensPerSecondPerReplica",
                "operations.engineersAvailable",
                "proposal.team", "proposal.title",
                "provider.secondSource", "provider.weightsExportable",
                "quality.baselineSuccessRate", "quality.bothRight", "quality.bothWrong", "quality.evaluatedExamples", "quality.heldOut",
                "quality.onlyBaselineRight", "quality.onlyTunedRight", "quality.promptingExhausted", "quality.tunedSuccessRate",
                "useCase.effect", "useCase.specificity", "useCase.successMetric", "useCase.task",
                "workload.callsPerRequest", "workload.fewShotTokens", "workload.historyTokens", "workload.outputTokens", "workload.reasoningTokens",
                "workload.requestsPerDay", "workload.retrievedTokens", "workload.systemPromptTokens", "workload.userTokens",
            ],
            Shipped.Questions.All
                .Where(question => question.DontKnow.Meaning == DontKnowMeaning.Stop)
                .Select(question => question.Key)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Dont_know_reads_as_the_questionnaires_word_where_one_stands_in() =>
        Assert.Equal(
            [
                "candidate.hostingPerHour 0", "candidate.method lora", "candidate.outputTokensFactor 1", "candidate.promptTokensRemoved 0", "candidate.retrievedTokensRemoved 0",
                "commitment.assurance hope", "constraints.mustSelfHost no",
                "operations.evaluationPipeline no", "operations.monitoring no", "operations.onCall no", "operations.servedModelsBefore no",
                "proposal.stage idea", "provider.exitPlan none", "provider.negotiatedDiscount 0", "provider.priceProtectionMonths 0",
                "quality.claim betterQuality", "quality.judge impression",
                "workload.activeDaysPerYear 365", "workload.batchShare 0", "workload.contextGrowthPerCall 0",
            ],
            Shipped.Questions.All
                .Where(question => question.DontKnow.Value is not null)
                .Select(question => $"{question.Key} {Word(question.DontKnow.Value!)}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_worth_of_a_good_output_is_answered_in_reverse() =>
        Assert.Equal(["useCase.valuePerSuccess"], Shipped.Questions.All.Where(question => question.DontKnow.Meaning == DontKnowMeaning.Reverse).Select(question => question.Key));

    private static string Word(AnswerValue value) => value switch
    {
        AnswerValue.Quantity quantity => $"{quantity.Amount:0}",
        AnswerValue.YesNo { IsYes: false } => "no",
        AnswerValue.Choice choice => choice.Id,
        _ => "?",
    };

    private static IEnumerable<string> Section(string section, string keys) => keys.Split(' ').Select(key => section + "." + key);
}
