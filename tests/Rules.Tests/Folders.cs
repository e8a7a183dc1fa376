namespace FineTuneAdvisor.Rules.Tests;

/// <summary>Folders of the repository and of the tests, found from wherever the tests run.</summary>
internal static class Folders
{
    public static string Repository { get; } = FindRepository();

    public static string ShippedRuleset => Path.Combine(Repository, "rulesets", "fine-tuning-penalty");

    public static string Small => Path.Combine(Repository, "tests", "Rules.Tests", "data", "small");

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
