using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public sealed class CatalogueReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catalogue").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_alone_is_a_catalogue_of_one_snapshot() =>
        Assert.Equal(TestFiles.Day("2026-11-24"), Assert.Single(TestFiles.Of("").Snapshots).AsOf);

    [Fact]
    public void A_path_that_does_not_exist_is_a_problem_not_an_exception() => Assert.Equal(
        $"{Path.Combine(_folder, "nowhere.yaml")}: there is no such file or folder. Check the path and its spelling.",
        Assert.Single(CatalogueReader.Read(Path.Combine(_folder, "nowhere.yaml")).Problems).ToString());

    [Fact]
    public void A_folder_without_snapshots_is_a_problem() => Assert.Equal(
        "catalogue: found a folder without snapshots, expected at least one file YYYY-MM-DD.yaml. Name the folder that holds the catalogue.",
        Only(CatalogueReader.Read(_folder), _folder));

    [Fact]
    public void A_file_of_the_folder_that_is_not_named_for_a_day_is_a_problem()
    {
        var file = Write("prices.yaml", TestFiles.Sources);

        Assert.Equal(
            "catalogue: found a file not named for its day, expected YYYY-MM-DD.yaml. Name it for its 'asOf' day, or move it elsewhere.",
            Only(CatalogueReader.Read(_folder), file));
    }

    [Fact]
    public void A_snapshot_whose_name_is_another_day_than_it_says_is_a_problem()
    {
        var file = Write("2026-11-25.yaml", TestFiles.Sources);

        Assert.Equal(
            "asOf: found 2026-11-24, expected the day of the file's name, 2026-11-25. Make the two agree.",
            Only(CatalogueReader.Read(file), file));
    }

    [Fact]
    public void Other_files_of_the_folder_are_not_read()
    {
        Write("2026-11-24.yaml", TestFiles.Sources);
        Write("SOURCES.md", "# Sources");

        Assert.Empty(CatalogueReader.Read(_folder).Problems);
    }

    [Fact]
    public void The_problems_of_every_snapshot_come_at_once()
    {
        Write("2026-01-01.yaml", "asOf: 2026-01-01\nmodel: []\n");
        Write("2026-02-01.yaml", "asOf: yesterday\n");

        var parsed = CatalogueReader.Read(_folder);

        Assert.Null(parsed.Value);
        Assert.Equal(["2026-01-01.yaml", "2026-02-01.yaml"], parsed.Problems.Select(problem => Path.GetFileName(problem.At.File)).Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("asOf: [")]
    [InlineData("- asOf")]
    public void Text_that_is_no_snapshot_is_a_problem_not_an_exception(string text)
    {
        var parsed = TestFiles.Read(text);

        Assert.Null(parsed.Value);
        Assert.NotEmpty(parsed.Problems);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Only(Facts.Parsed<PriceCatalogue> parsed, string file)
    {
        Assert.Null(parsed.Value);
        var text = Assert.Single(parsed.Problems).ToString();
        Assert.StartsWith($"{file}:1:1 ", text, StringComparison.Ordinal);
        return text[$"{file}:1:1 ".Length..];
    }
}
