namespace FineTuneAdvisor.Cli.Tests;

public class NewCommandTests
{
    [Fact]
    public void The_form_asks_every_question_once_and_those_of_the_first_verdict_first_in_their_section()
    {
        using var program = new Running();
        Assert.Equal(0, program.Run("new", "-"));
        var form = program.ResultText.Split('\n');
        Assert.Equal(0, program.Run("schema", "--format", "markdown"));
        var keys = program.ResultText.Split('\n').Where(line => line.StartsWith("### `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToArray();

        Assert.Equal(96, keys.Length);
        Assert.All(keys, key => Assert.Equal(
            keys.Count(other => Name(other) == Name(key)),
            form.Count(line => line.Trim() is var entry && (entry == $"# {Name(key)}: unknown" || entry == $"{Name(key)}:"))));
        Assert.True(Array.IndexOf(form, "  # outputTokens: unknown") < Array.IndexOf(form, "  # growthPerYear: unknown"));
        Assert.StartsWith("# yaml-language-server: $schema=proposal.schema.json\n", string.Join('\n', form), StringComparison.Ordinal);
        Assert.All(form, line => Assert.True(line.Length <= 120));

        static string Name(string key) => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    [Fact]
    public void Where_a_question_does_not_always_apply_the_form_says_where_it_does()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("new", "-"));
        Assert.Contains("\n  # Only when: candidate.route is selfHosted or unknown, or constraints.mustSelfHost is yes. Else it stays unread.\n  # onCall: unknown\n", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("\n  # Needed for a first verdict when: candidate.route is selfHosted.\n  # engineersNeeded: unknown\n", program.ResultText, StringComparison.Ordinal);
        Assert.True(program.ResultText.IndexOf("# engineersNeeded:", StringComparison.Ordinal) < program.ResultText.IndexOf("# onCall:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_form_lacks_only_what_nothing_can_be_assessed_without()
    {
        using var program = new Running();
        var file = Path.Combine(program.Folder, "proposal.yaml");

        Assert.Equal(0, program.Run("new", file));
        Assert.Equal(1, program.Run("check", file));
        Assert.Equal(
            ["proposal.title", "proposal.team", "useCase.task"],
            program.StandardError.Split('\n').Where(line => line.Contains("found nothing", StringComparison.Ordinal)).Select(line => line.Split(' ')[1].TrimEnd(':')));

        File.WriteAllText(file, File.ReadAllText(file)
            .Replace("  title:\n", "  title: Triage of tickets\n", StringComparison.Ordinal)
            .Replace("  team:\n", "  team: Operations\n", StringComparison.Ordinal)
            .Replace("  task:\n", "  task: Names the queue of a ticket.\n", StringComparison.Ordinal));
        Assert.Equal(0, program.Run("assess", file, "--as-of", "2026-11-24", "--format", "json"));
        Assert.Contains("\"outcome\": \"defer\"", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_that_is_commented_out_can_be_taken_in()
    {
        using var program = new Running();
        Assert.Equal(0, program.Run("new", "-"));
        var all = program.ResultText
            .Replace("  title:\n", "  title: Triage of tickets\n", StringComparison.Ordinal)
            .Replace("  team:\n", "  team: Operations\n", StringComparison.Ordinal)
            .Replace("  task:\n", "  task: Names the queue of a ticket.\n", StringComparison.Ordinal);
        var file = program.Write("all.yaml", string.Join('\n', all.Split('\n').Select(line => line.EndsWith(": unknown", StringComparison.Ordinal) ? line.Replace("# ", "", StringComparison.Ordinal) : line)));

        Assert.Equal(0, program.Run("check", file, "--as-of", "2026-11-24"));
        Assert.Contains("3 of 96 questions answered", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_exists_is_left_as_it_is()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", "mine");

        Assert.Equal(1, program.Run("new", file));
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Contains("mine.yaml exists already and is left as it is.", program.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "mine.json")]
    [InlineData("new", "mine.JSON", "--example", "support-triage")]
    public void A_form_is_not_written_under_the_name_of_a_json_file(params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(arguments));
        Assert.StartsWith($"FILE: '{arguments[1]}' is the name of a JSON file, and a form is YAML", program.StandardError, StringComparison.Ordinal);
        Assert.False(Path.Exists(arguments[1]));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        using var program = new Running();
        var folder = Path.Combine(program.Folder, "nowhere");

        Assert.Equal(1, program.Run("new", Path.Combine(folder, "mine.yaml")));
        Assert.Equal([$"{Path.Combine(folder, "mine.yaml")} cannot be written: the folder {folder} does not exist. Name a file in a folder that is there."], program.ErrorLines);
    }

    [Fact]
    public void An_example_is_copied_as_it_is()
    {
        using var program = new Running();
        var file = Path.Combine(program.Folder, "mine.yaml");

        Assert.Equal(0, program.Run("new", file, "--example", "support-triage"));
        Assert.Equal(File.ReadAllBytes(program.Example("support-triage")), File.ReadAllBytes(file));
    }

    [Fact]
    public void An_example_that_does_not_exist_is_told_with_those_that_do()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("new", Path.Combine(program.Folder, "mine.yaml"), "--example", "support-triag"));
        Assert.Contains("expected one of: chat-summaries-locked-in, ", program.StandardError, StringComparison.Ordinal);
        Assert.Contains("Did you mean support-triage?", program.StandardError, StringComparison.Ordinal);
        Assert.Empty(program.Files);
    }

    [Fact]
    public void The_help_of_the_program_ends_an_example_with_the_example()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("--help"));
        Assert.Contains("finetune-advisor new proposal.yaml --example support-triage\n", program.StandardOutput.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(0, program.Run("new", "--help"));
        Assert.DoesNotContain("[default: proposal.yaml]", program.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("(default: proposal.yaml)", program.StandardOutput, StringComparison.Ordinal);
    }
}
