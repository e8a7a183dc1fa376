using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Tests;

/// <summary>What the repository ships, found from wherever the tests run.</summary>
internal static class Shipped
{
    private static readonly Lazy<Parsed<QuestionSet>> Read = new(() => QuestionnaireReader.Read(QuestionnairePath));

    public static string Repository { get; } = Checkout.Root;

    public static string QuestionnairePath => Path.Combine(Repository, "rulesets", "fine-tuning-penalty", "questionnaire.yaml");

    public static QuestionSet Questions
    {
        get
        {
            Assert.Empty(Read.Value.Problems.Select(problem => problem.ToString()));
            return Read.Value.Value!;
        }
    }
}
