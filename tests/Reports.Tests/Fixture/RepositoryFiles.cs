namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>Files of the repository, found from the folder the tests run in.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Checkout.Root;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Fixture(string name) => At("tests", "Reports.Tests", "Fixture", name);
}
