using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

public sealed class StructureTextTests
{
    public static TheoryData<string> Situations => [.. RenderedReports.Situations];

    /// <summary>To accept a change after reading it: UPDATE_GOLDEN=1 dotnet run --project tests/Reports.Tests.</summary>
    [Theory]
    [MemberData(nameof(Situations))]
    public void The_file_is_read_aloud_as_its_golden_file(string situation)
    {
        using var file = new TaggedFile(RenderedReports.Of(situation).File);
        var structure = StructureText.Of(file);
        var golden = RepositoryFiles.At("tests", "Reports.Tests", "Golden", situation, "structure.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(golden, structure);
        }

        Assert.Equal(File.ReadAllText(golden), structure);
    }
}
