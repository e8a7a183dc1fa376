using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class RulesVerifyCommandTests
{
    [Fact]
    public void A_ruleset_with_a_defect_fails_with_its_place_and_the_files_that_show_it()
    {
        using var program = new Running();
        var ruleset = Planted(program, "undeclared-unknown");
        var (witnesses, result, questions) = (Path.Combine(program.Folder, "witnesses"), Path.Combine(program.Folder, "result.json"), Path.Combine(program.Folder, "questions.smt2"));

        Assert.Equal(1, program.Run("rules", "verify", "--ruleset", ruleset, "--as-of", "2026-11-24", "--format", "json", "--output", result, "--witnesses", witnesses, "--smtlib", questions, "--population", "100"));
        Assert.Equal([$"Wrote {result}"], program.ErrorLines);

        var report = JsonDocument.Parse(File.ReadAllText(result)).RootElement;
        var defect = report.GetProperty("defects").EnumerateArray().Single(each => each.GetProperty("kind").GetString() == "undeclaredUnknown");
        Assert.Equal(("FTA-1391", 1), (defect.GetProperty("subject").GetString(), defect.GetProperty("line").GetInt32()));
        Assert.EndsWith("FTA-1391.yaml", defect.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-11-24", report.GetProperty("asOf").GetString());
        var witness = defect.GetProperty("witnesses")[0];
        var file = Path.Combine(witnesses, witness.GetProperty("name").GetString() + ".yaml");
        Assert.EndsWith(witness.GetProperty("answers").GetString()!, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.StartsWith("# FTA-1391 cannot always be told", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(0, program.Run("assess", file, "--ruleset", ruleset, "--as-of", "2026-11-24", "--format", "json"));
        Assert.Contains("(echo \"fires FTA-1391\")", File.ReadAllText(questions), StringComparison.Ordinal);
    }

    [Fact]
    public void A_witness_is_told_by_the_answers_in_which_it_differs_from_an_example_and_how_to_have_it_whole()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("rules", "verify", "--ruleset", Planted(program, "undeclared-unknown"), "--as-of", "2026-11-24", "--population", "20"));

        var lines = program.ResultText.Split('\n').SkipWhile(line => !line.Contains("undeclaredUnknown: FTA-1391 cannot always be told", StringComparison.Ordinal)).ToArray();
        Assert.Matches(@"^    witness undeclaredUnknown-FTA-1391: (defer|reject) by FTA-190\d as of 2026-11-24; [a-z0-9-]+\.yaml but for$", lines[1]);
        Assert.Matches(@"^    \| commitment\.months: (unknown|left out) \(there .+\)$", lines[2]);
        Assert.DoesNotContain("    |", lines[3], StringComparison.Ordinal);
        Assert.Contains("--witnesses DIR", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_past_their_review_are_a_line_for_each_owner_and_one_by_one_in_JSON()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("rules", "verify", "--as-of", "2100-01-01", "--population", "0"));
        var stale = program.ResultText.Split('\n').Where(line => line.Contains(": staleParameter: ", StringComparison.Ordinal)).ToArray();
        Assert.All(stale, line => Assert.Matches(@"staleParameter: (\d+ parameters of [a-z-]+ were to be reviewed, the oldest, param\.\w+, by 20\d\d-\d\d-\d\d, and it is 2100-01-01\.|param\.)", line));
        Assert.True(stale.Length < 10);

        Assert.Equal(1, program.Run("rules", "verify", "--as-of", "2100-01-01", "--population", "0", "--format", "json"));
        var defects = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("defects").EnumerateArray();
        Assert.True(defects.Count(defect => defect.GetProperty("kind").GetString() == "staleParameter") > 50);
    }

    [Fact]
    public void A_folder_of_witnesses_that_cannot_be_made_is_told()
    {
        using var program = new Running();
        var file = Path.Combine(program.Folder, "file");
        File.WriteAllText(file, "");

        Assert.Equal(1, program.Run("rules", "verify", "--ruleset", Planted(program, "undeclared-unknown"), "--as-of", "2026-11-24", "--population", "20", "--witnesses", file));

        Assert.Contains($"{file} cannot be made", program.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit-error", @"FTA-1391\.yaml:9:27: unreadable: when\.short\.if cannot compare month with usd")]
    [InlineData("unknown-name", @"FTA-1391\.yaml:9:9: unreadable: when\.short\.if unknown fact 'commitment\.moths'; did you mean 'commitment\.months'\?")]
    public void A_ruleset_that_cannot_be_read_is_all_defects(string name, string defect)
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("rules", "verify", "--ruleset", Planted(program, name)));

        Assert.StartsWith("The ruleset cannot be read: 1 defect.", program.ResultText, StringComparison.Ordinal);
        Assert.Matches(defect, program.ResultText);
    }

    [Fact]
    public void A_ruleset_that_cannot_be_read_is_told_as_JSON_too()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("rules", "verify", "--ruleset", Planted(program, "unit-error"), "--format", "json"));

        var report = JsonDocument.Parse(program.ResultText).RootElement;
        Assert.Equal(JsonValueKind.Null, report.GetProperty("ruleset").GetProperty("name").ValueKind);
        Assert.Equal("unreadable", report.GetProperty("defects")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void A_folder_of_examples_that_is_not_there_is_told()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("rules", "verify", "--examples", Path.Combine(program.Folder, "none")));

        Assert.Contains("no such folder", program.StandardError, StringComparison.Ordinal);
        Assert.Empty(program.ResultText);
    }

    [Fact]
    public void A_population_below_nothing_is_wrong_usage()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("rules", "verify", "--population", "-1"));
        Assert.Equal(2, program.Run("rules", "verify", "--population", "x"));
        Assert.Equal("--population: found 'x', expected a whole number from 0 to 2,147,483,647.", program.ErrorLines[0]);
    }

    // The shipped ruleset with a rule laid over it; the folders stand beside the tests of the verification itself.
    private static string Planted(Running program, string name)
    {
        var ruleset = program.CopyOfTheRuleset();
        var folder = Path.Combine(Checkout.Root, "tests", "Advisor.Tests", "Verification", "planted", name, "rules");
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.Copy(file, Path.Combine(ruleset, "rules", Path.GetFileName(file)));
        }

        return ruleset;
    }
}
