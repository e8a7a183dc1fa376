using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class CatalogueCommandTests
{
    private const string Sources = """
        sources:
          - { id: file, kind: publication, title: A price file, retrieved: 2026-10-01, licence: MIT, grade: C }
          - { id: page, kind: vendor-price, title: A seller's page, retrieved: 2026-10-01, licence: facts, grade: A }

        """;

    private const string October = "asOf: 2026-10-01\n" + Sources + """
        models:
          - id: seller/small-1
            note: Sold by the year.
            prices: [{ known: 2026-09-01, source: file, input: 2.00, output: 8.00 }]
            otherPrices: [{ known: 2026-09-15, source: page, input: 2.40 }]
        listed: |
          seller/old prices 2026-09-01 file input 1 output 2
        """;

    private const string November = "asOf: 2026-11-01\n" + Sources + """
        models:
          - id: seller/small-1
            prices:
              - { known: 2026-09-01, source: file, input: 2.00, output: 8.00 }
              - { known: 2026-10-15, source: page, input: 1.00, output: 8.00 }
            dates:
              - { known: 2026-10-15, source: page, shutdown: 2027-03-31, tuningCloses: 2027-01-31 }
        listed: |
          seller/new prices 2026-10-15 file input 1 output 2
        """;

    private const string LiteLlm = """{ "small-2": { "mode": "chat", "litellm_provider": "seller", "input_cost_per_token": 1e-06, "output_cost_per_token": 4e-06 }, "free": { "mode": "chat", "litellm_provider": "seller", "input_cost_per_token": 0 } }""";

    private const string GenaiPrices = """[{ "id": "seller", "models": [{ "id": "small-2", "match": { "equals": "small-2" }, "prices": { "input_mtok": 1, "output_mtok": 5 } }] }]""";

    [Fact]
    public void Show_tells_every_value_with_day_grade_and_source_and_what_another_source_says()
    {
        using var program = new Running();
        var catalogue = TwoSnapshots(program);

        Assert.Equal(0, program.Run("catalogue", "show", "seller/small-1", "--catalogue", catalogue, "--as-of", "2026-10-14"));

        Assert.Contains("seller/small-1, as known on 2026-10-14 (snapshot of 2026-10-01)", program.ResultText, StringComparison.Ordinal);
        Assert.Matches(@"input +2  USD/1M tokens  known 2026-09-01  C  A price file\n", program.ResultText);
        Assert.Matches(@"input +2\.4  USD/1M tokens  known 2026-09-15  A  A seller's page  \(another source; does not count\)\n", program.ResultText);
        Assert.Contains("Sold by the year.", program.ResultText, StringComparison.Ordinal);
        Assert.DoesNotContain("shutdown", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_takes_the_newest_snapshot_where_no_day_is_given()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("catalogue", "show", "seller/small-1", "--catalogue", TwoSnapshots(program), "--format", "json"));

        var values = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("values").EnumerateArray()
            .Select(value => (value.GetProperty("name").GetString(), value.GetProperty("value").GetString()));
        Assert.Equal([("input", "1"), ("output", "8"), ("tuningCloses", "2027-01-31"), ("shutdown", "2027-03-31")], values);
    }

    [Fact]
    public void A_misspelt_model_leads_to_the_nearest_ids()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("catalogue", "show", "seller/smal-1", "--catalogue", TwoSnapshots(program)));

        Assert.Contains("Did you mean seller/small-1?", program.StandardError, StringComparison.Ordinal);
        Assert.Empty(program.Result);
    }

    [Fact]
    public void Diff_lists_models_prices_with_percent_and_dates()
    {
        using var program = new Running();
        var catalogue = TwoSnapshots(program);

        Assert.Equal(0, program.Run("catalogue", "diff", Path.Combine(catalogue, "2026-10-01.yaml"), Path.Combine(catalogue, "2026-11-01.yaml")));

        Assert.Equal(
            """
            From the snapshot of 2026-10-01 to that of 2026-11-01

            Added: 1
              seller/new

            Removed: 1
              seller/old

            Prices changed: 1
              seller/small-1 input: 2 -> 1 (-50.0%)

            Dates changed: 2
              seller/small-1 shutdown: - -> 2027-03-31
              seller/small-1 tuningCloses: - -> 2027-01-31

            """.ReplaceLineEndings("\n"),
            program.ResultText);
    }

    [Fact]
    public void Diff_gives_a_program_the_same_as_JSON()
    {
        using var program = new Running();
        var catalogue = TwoSnapshots(program);

        Assert.Equal(0, program.Run("catalogue", "diff", Path.Combine(catalogue, "2026-10-01.yaml"), Path.Combine(catalogue, "2026-11-01.yaml"), "--format", "json"));

        var root = JsonDocument.Parse(program.ResultText).RootElement;
        var price = Assert.Single(root.GetProperty("prices").EnumerateArray());
        Assert.Equal(-50m, price.GetProperty("percent").GetDecimal());
        Assert.Equal(2, root.GetProperty("dates").GetArrayLength());
    }

    [Theory]
    [InlineData("2026-08-31", "by the snapshot of 2026-10-01", "0 models: 0 with a price")]
    [InlineData("2026-10-31", "by the snapshot of 2026-10-01", "2 models: 2 with a price")]
    [InlineData("2027-04-01", "by the snapshot of 2026-11-01", "1 shut down before the day")]
    public void At_tells_what_was_known_on_a_day_over_several_snapshots(string day, string snapshot, string counts)
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("catalogue", "at", day, "--catalogue", TwoSnapshots(program)));

        Assert.Contains(snapshot, program.ResultText, StringComparison.Ordinal);
        Assert.Contains(counts, program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void At_gives_a_program_the_models_with_a_price()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("catalogue", "at", "2026-11-01", "--catalogue", TwoSnapshots(program), "--format", "json"));

        var models = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("models").EnumerateArray().ToArray();
        Assert.Equal(["seller/new", "seller/small-1"], models.Select(model => model.GetProperty("id").GetString()));
        Assert.Equal(1m, models[1].GetProperty("prices").GetProperty("input").GetDecimal());
        Assert.Equal("2027-03-31", models[1].GetProperty("shutdown").GetString());
    }

    [Fact]
    public void Check_counts_grades_and_warns_of_disagreement()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("catalogue", "check", TwoSnapshots(program)));

        Assert.Contains("Snapshot of 2026-10-01: 2 models", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("Values by grade: C 4", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("seller/small-1 input: 2 (C, A price file); 2.4 (A, A seller's page)", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_prints_every_problem_and_exits_with_1()
    {
        using var program = new Running();
        var file = program.Write("bad.yaml", "asOf: 2026-10-01\n" + Sources + "models:\n  - { id: seller/a, prices: [{ known: 2026-09-01, source: file, input: 0 }] }\nlisted: |\n  seller/b prices 2026-09-01 file input 71000\n");

        Assert.Equal(1, program.Run("catalogue", "check", file));

        var lines = program.StandardError.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{file}:6:", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:8:3 listed.seller/b: found 71000", lines[1], StringComparison.Ordinal);
        Assert.Empty(program.Result);
    }

    [Fact]
    public void The_shipped_catalogue_has_no_problem()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("catalogue", "check", "--format", "json"));

        var snapshot = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("snapshots")[0];
        Assert.True(snapshot.GetProperty("models").GetInt32() > 2_800);
    }

    [Fact]
    public void Build_writes_a_snapshot_upon_its_base_and_reports_every_trap()
    {
        using var program = new Running();
        var output = Path.Combine(program.Folder, "2026-12-01.yaml");

        Assert.Equal(0, Build(program, output, "--base", program.Write("2026-11-01.yaml", November)));

        Assert.Contains("Snapshot of 2026-12-01: 3 models, 2 of them from the base.", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("  seller/free input: 0 in litellm-2026-11-20; left out: unknown\n", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("  seller/small-2 output: 5 by genai-prices-2026-11-21 stands; 4 by litellm-2026-11-20\n", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("Wrote", program.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, program.Run("catalogue", "show", "seller/small-2", "--catalogue", output));
        Assert.Contains("another source; does not count", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_reports_as_JSON()
    {
        using var program = new Running();

        Assert.Equal(0, Build(program, Path.Combine(program.Folder, "built.yaml"), "--format", "json"));

        var root = JsonDocument.Parse(program.ResultText).RootElement;
        Assert.Equal("2026-11-21", root.GetProperty("asOf").GetString()); // no day in the name of the output: that of the later file
        Assert.Equal("zeroIsUnknown", root.GetProperty("traps")[0].GetProperty("trap").GetString());
        Assert.Equal("output", root.GetProperty("disagreements")[0].GetProperty("field").GetString());
    }

    [Fact]
    public void Build_writes_nothing_where_a_file_is_wrong()
    {
        using var program = new Running();
        var broken = program.Write("broken.json", "{");

        Assert.Equal(1, program.Run(
            "catalogue", "build", "--litellm", broken, "--litellm-date", "2026-11-20", "--genai", broken, "--genai-date", "2026-11-21", "--output", Path.Combine(program.Folder, "out.yaml")));

        Assert.Equal(["broken.json"], program.Files);
        Assert.Equal(3, program.StandardError.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length); // two problems and their count
    }

    [Fact]
    public void A_snapshot_that_cannot_be_written_is_not_said_to_be()
    {
        using var program = new Running();
        var file = Path.Combine(program.Write("taken", "ours"), "2026-11-21.yaml");

        Assert.Equal(1, Build(program, file));
        Assert.StartsWith($"{file} cannot be written: the folder {Path.GetDirectoryName(file)} cannot be made: ", Assert.Single(program.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(program.StandardOutput);
    }

    [Theory]
    [InlineData("catalogue", "build")]
    [InlineData("catalogue", "build", "--litellm", "a", "--litellm-date", "yesterday", "--genai", "b", "--genai-date", "2026-11-21", "--output", "c")]
    [InlineData("catalogue", "show")]
    [InlineData("catalogue", "show", "a/b", "--format", "xml")]
    [InlineData("catalogue", "diff", "one.yaml")]
    [InlineData("catalogue", "at")]
    [InlineData("catalogue", "at", "24.11.2026")]
    [InlineData("catalogue")]
    public void A_wrong_command_line_exits_with_2(params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(arguments));
        Assert.NotEmpty(program.StandardError);
    }

    [Fact]
    public void The_help_that_is_pointed_to_is_that_of_the_command_inside_its_group()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("catalogue", "at", "24.11.2026"));
        Assert.Equal("Run 'finetune-advisor catalogue at --help'.", program.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("diff")]
    [InlineData("at")]
    public void Help_has_an_example_of_each(string command)
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("catalogue", command, "--help"));
        Assert.Contains($"finetune-advisor catalogue {command} ", program.StandardOutput, StringComparison.Ordinal);
    }

    private static string TwoSnapshots(Running program)
    {
        var folder = Directory.CreateDirectory(Path.Combine(program.Folder, "catalogue")).FullName;
        File.WriteAllText(Path.Combine(folder, "2026-10-01.yaml"), October);
        File.WriteAllText(Path.Combine(folder, "2026-11-01.yaml"), November);
        return folder;
    }

    private static int Build(Running program, string output, params string[] more) => program.Run(
    [
        "catalogue", "build", "--litellm", program.Write("litellm.json", LiteLlm), "--litellm-date", "2026-11-20",
        "--genai", program.Write("genai.json", GenaiPrices), "--genai-date", "2026-11-21", "--output", output, .. more,
    ]);
}
