using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

public class BadFilesTests
{
    [Fact]
    public void Files_in_each_other_s_place_are_recognised()
    {
        var built = CatalogueBuild.Run(new BuildRequest(
            new DatedFile(Excerpts.GenaiPrices, TestFiles.Day("2026-08-06")), new DatedFile(Excerpts.LiteLlm, TestFiles.Day("2026-08-21")), null, null));

        Assert.Null(built.Value);
        Assert.Equal(2, built.Problems.Length);
        Assert.All(built.Problems, problem => Assert.Contains("each other's place", problem.Mend, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_cut_short_is_a_problem_with_its_line()
    {
        var problem = Assert.Single(Excerpts.With("{\n  \"gpt-4o\": {", path => Build(path, null)).Problems);

        Assert.Equal((2, "text that is not JSON"), (problem.At.Line, problem.Found));
    }

    [Fact]
    public void A_missing_file_and_a_bad_base_are_said_at_once()
    {
        var problems = Excerpts.With("asOf: 2026-13-01\n", basePath => Build("/no/such/file.json", basePath)).Problems;

        Assert.Contains(problems, problem => problem.Key == "asOf");
        Assert.Contains(problems, problem => problem.At.File == "/no/such/file.json");
    }

    [Fact]
    public void A_file_later_than_the_snapshot_is_refused()
    {
        var built = CatalogueBuild.Run(Excerpts.Request(Excerpts.Base) with { AsOf = TestFiles.Day("2026-08-10") });

        Assert.Equal(2, built.Problems.Length); // genai-prices of 08-21, the base of 09-30
        Assert.All(built.Problems, problem => Assert.Contains("2026-08-10", problem.Expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "m": { "mode": "chat", "litellm_provider": "p", "input_cost_per_token": "free", "output_cost_per_token": null } }""")]
    [InlineData("""{ "m": { "mode": "chat", "litellm_provider": "p", "input_cost_per_token": 1e400, "output_cost_per_token": -1 } }""")]
    [InlineData("""{ "m": { "mode": "chat", "litellm_provider": "p", "input_cost_per_token": [1], "deprecation_date": "soon" } }""")]
    [InlineData("""{ "m": 7, "n": { "mode": 3 } }""")]
    [InlineData("""{ "m": { "mode": "chat", "litellm_provider": "p", "input_cost_per_token": -1e27, "output_cost_per_token": 1e27 } }""")]
    [InlineData("""{ "a name": { "mode": "chat", "litellm_provider": "p", "input_cost_per_token": 1e-6 }, "m": { "mode": "chat", "litellm_provider": "", "input_cost_per_token": 1e-6 } }""")]
    public void Values_of_another_kind_are_no_prices(string file) =>
        Assert.DoesNotContain(Excerpts.Read(Excerpts.Good(Excerpts.With(file, path => Build(path, null)))).Models, model => model.Provider == "p");

    [Theory]
    [InlineData("[1, \"two\", {}]")]
    [InlineData("""[{ "id": "p", "models": [1, { "id": "m", "match": [], "prices": [1, { "prices": 2 }, { "constraint": 3, "prices": {} }] }] }]""")]
    [InlineData("""[{ "id": "p", "models": [{ "id": "m", "match": { "regex": "(" }, "prices": { "input_mtok": 1, "output_mtok": 2 } }, { "id": "m", "match": {}, "prices": { "input_mtok": {} } }] }]""")]
    public void Entries_of_another_form_are_no_models_of_genai_prices(string file)
    {
        var built = Excerpts.With(file, path => CatalogueBuild.Run(Excerpts.Request(null) with { GenaiPrices = new DatedFile(path, TestFiles.Day("2026-08-21")) }));

        Assert.DoesNotContain(Excerpts.Read(Excerpts.Good(built)).Models, model => model.Provider == "p");
    }

    private static Facts.Parsed<BuiltSnapshot> Build(string litellm, string? basePath) => CatalogueBuild.Run(new BuildRequest(
        new DatedFile(litellm, TestFiles.Day("2026-08-06")), new DatedFile(Excerpts.GenaiPrices, TestFiles.Day("2026-08-21")), basePath, null));
}
