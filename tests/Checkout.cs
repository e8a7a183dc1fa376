namespace FineTuneAdvisor.Tests;

/// <summary>The checkout that the tests were built from; compiled into every test project.</summary>
internal static class Checkout
{
    /// <summary>Full path of the folder that holds the solution; throws <see cref="DirectoryNotFoundException"/> outside a checkout.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "FineTuneAdvisor.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("FineTuneAdvisor.sln stands in no folder above the tests."));
}
