using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Tests;

/// <summary>What the repository ships, found from wherever the tests run.</summary>
internal static class Shipped
{
    private static readonly Lazy<Parsed<QuestionSet>> Read = new(() => QuestionnaireReader.Read(QuestionnairePath));

    public static string Repository { get; } = FindRepository();

    public static string QuestionnairePath => Path.Combine(Repository, "rulesets", "fine-tuning-penalty", "questionnaire.yaml");

    public static QuestionSet Questions
    {
        get
        {
            Assert.Empty(Read.Value.Problems.Select(problem => problem.ToString()));
            return Read.Value.Value!;
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FineTuneAdvisor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("FineTuneAdvisor.sln is in no folder above the tests.");
    }
}
