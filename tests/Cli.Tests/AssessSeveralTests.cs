using System.Security.Cryptography;
using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary><c>assess</c> with several files, or folders.</summary>
public class AssessSeveralTests
{
    private const string Minimal = "proposal: { title: Test, team: Test }\nuseCase: { task: Answers a test question. }\n";
    private const string Bad = Minimal + "workload: { retryRate: 12, requestPerDay: 10 }\n";

    [Fact]
    public void Each_file_is_a_row_with_its_report_beside_it_and_one_with_problems_does_not_stop_the_others()
    {
        using var program = new Running();
        var (good, bad, other) = (program.Example("support-triage"), program.Write("bad.yaml", Bad), program.Write("other.yaml", Minimal));

        Assert.Equal(1, program.Run("assess", other, bad, good));

        Assert.Equal(["bad.yaml", "other.verdict.pdf", "other.yaml", "support-triage.verdict.pdf", "support-triage.yaml"], program.Files);
        var rows = Rows(program);
        Assert.Equal(4, rows.Length);
        Assert.Equal(["File", "Title", "Verdict", "Penalty a year", "Recommended", "To do"], Cells(rows[0]));
        Assert.Equal([bad, "-", "Not assessed: 2 problems", "-", "-", "-"], Cells(rows[1]));
        Assert.Equal([other, "Test", "Defer: evidence is missing", "Not known"], Cells(rows[2])[..4]);
        Assert.Equal([good, "Triage of support tickets", "Reject: do not fine-tune", "$18,250", "Prompted, with caching and batches", "3"], Cells(rows[3]));
        Assert.All(rows, row => Assert.Equal(row.TrimEnd(), row));
        Assert.StartsWith($"{bad}:3:24 workload.retryRate: found \"12\"", program.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal([$"2 problems in {bad}; nothing was written.", $"Wrote {Path.ChangeExtension(other, "verdict.pdf")}", $"Wrote {Path.ChangeExtension(good, "verdict.pdf")}", "2 assessed, 1 not."], program.ErrorLines[2..]);
    }

    [Fact]
    public void A_report_among_several_is_the_same_as_alone()
    {
        using var program = new Running();
        var (one, two) = (program.Example("support-triage"), program.Example("invoice-extraction"));
        Assert.Equal(0, program.Run("assess", one));
        var alone = File.ReadAllBytes(Path.ChangeExtension(one, "verdict.pdf"));

        Assert.Equal(0, program.Run("assess", two, one));

        Assert.Equal(alone, File.ReadAllBytes(Path.ChangeExtension(one, "verdict.pdf")));
    }

    [Fact]
    public void A_folder_is_searched_to_the_bottom_and_what_holds_no_answers_is_named()
    {
        using var program = new Running();
        var team = Directory.CreateDirectory(Path.Combine(program.Folder, "all", "team")).FullName;
        Write(team, "a.YML", Minimal);
        Write(team, ".hidden.yaml", Minimal);
        Write(team, "notes.txt", Minimal);
        Write(team, "rule.yaml", "id: ORG-1\ntitle: A rule\n");
        Write(team, "list.json", "[1, 2]");
        Write(team, "broken.json", "{ \"proposal\": ");
        Directory.CreateSymbolicLink(Path.Combine(team, "round"), Path.Combine(program.Folder, "all"));
        Assert.Equal(0, program.Run("assess", Path.Combine(team, "a.YML"), "--output", Path.Combine(team, "verdict.json")));

        Assert.Equal(1, program.Run("assess", Path.Combine(program.Folder, "all")));

        Assert.Equal([Path.Combine(team, "a.YML"), Path.Combine(team, "broken.json")], Rows(program)[1..].Select(row => Cells(row)[0]));
        Assert.Equal(
            [
                $"Note: {Path.Combine(team, "list.json")} is passed over: no key stands at its outermost level.",
                $"Note: {Path.Combine(team, "rule.yaml")} is passed over: no section of the questionnaire stands in it.",
                $"Note: {Path.Combine(team, "verdict.json")} is passed over: it is a result of an assessment.",
            ],
            program.ErrorLines[..3]);
    }

    [Fact]
    public void A_folder_without_answers_is_named_and_the_others_go_on()
    {
        using var program = new Running();
        var (empty, file) = (Directory.CreateDirectory(Path.Combine(program.Folder, "empty")).FullName, program.Write("a.yaml", Minimal));

        Assert.Equal(1, program.Run("assess", empty, file));
        Assert.Equal($"{empty}: no file of answers is in this folder. Expected one that ends in .yaml, .yml, .json and has a section of the questionnaire.", program.ErrorLines[0]);
        Assert.Contains("a.verdict.pdf", program.Files);

        Assert.Equal(1, program.Run("assess", empty));
        Assert.Empty(program.StandardOutput);
    }

    [Fact]
    public void A_file_that_is_named_twice_or_lies_in_a_named_folder_is_assessed_once()
    {
        using var program = new Running();
        var file = program.Write("a.yaml", Minimal);

        Assert.Equal(0, program.Run("assess", file, program.Folder, Path.Combine(program.Folder, ".", "a.yaml")));

        Assert.Equal([file], Rows(program)[1..].Select(row => Cells(row)[0]));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("json")]
    public void Reports_and_charts_in_a_folder_are_laid_out_as_the_answers_are(string format)
    {
        using var program = new Running();
        var (one, two) = (Folder(program, "in", "one"), Folder(program, "in", "two"));
        Write(one, "proposal.yaml", Minimal);
        Write(two, "proposal.yaml", Minimal);
        var (output, charts) = (Path.Combine(program.Folder, "new", "out"), Path.Combine(program.Folder, "charts"));

        Assert.Equal(0, program.Run("assess", one, Path.Combine(two, "proposal.yaml"), "--output", output, "--format", format, "--charts", charts));

        Assert.Equal(
            [Path.Combine("one", $"proposal.verdict.{format}"), Path.Combine("two", $"proposal.verdict.{format}")],
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output, file)).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(charts, "one", "proposal"), "*.svg"));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(charts, "two", "proposal"), "*.svg"));
        Assert.Equal(3, Rows(program).Length);
        Assert.Equal(["proposal.yaml"], Directory.EnumerateFiles(one).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--output", "-")]
    public void One_JSON_document_has_each_files_result_as_it_is_alone_and_each_files_problems(string option, string value)
    {
        using var program = new Running();
        var (good, bad) = (program.Example("support-triage"), program.Write("bad.yaml", Bad));
        Assert.Equal(0, program.Run("assess", good, "--format", "json"));
        using var alone = JsonDocument.Parse(program.ResultText);

        Assert.Equal(1, program.Run("assess", program.Folder, option, value, "--quiet"));

        using var document = JsonDocument.Parse(program.ResultText);
        var root = document.RootElement;
        Assert.Equal("1", root.GetProperty("schemaVersion").GetString());
        Assert.Equal((1, 1), (root.GetProperty("assessed").GetInt32(), root.GetProperty("notAssessed").GetInt32()));
        var files = root.GetProperty("files").EnumerateArray().ToArray();
        Assert.Equal([(bad, 1), (good, 0)], files.Select(file => (file.GetProperty("file").GetString()!, file.GetProperty("exitCode").GetInt32())));
        Assert.Equal(JsonValueKind.Null, files[0].GetProperty("result").ValueKind);
        var problems = files[0].GetProperty("problems").EnumerateArray().ToArray();
        Assert.Equal(["workload.retryRate", "workload.requestPerDay"], problems.Select(problem => problem.GetProperty("key").GetString()));
        Assert.Equal((3, 24), (problems[0].GetProperty("line").GetInt32(), problems[0].GetProperty("column").GetInt32()));
        Assert.True(JsonElement.DeepEquals(alone.RootElement, files[1].GetProperty("result")));
        Assert.Empty(files[1].GetProperty("problems").EnumerateArray());
        Assert.Empty(program.StandardOutput);
        Assert.Equal(3, program.ErrorLines.Length);
        Assert.Equal(["bad.yaml", "support-triage.yaml"], program.Files);
    }

    [Theory]
    [InlineData("reject", 3)]
    [InlineData("approve", 0)]
    public void A_verdict_that_the_caller_fails_on_in_any_file_exits_with_3(string failOn, int exit)
    {
        using var program = new Running();
        program.Example("support-triage");
        program.Write("a.yaml", Minimal);

        Assert.Equal(exit, program.Run("assess", program.Folder, "--fail-on", failOn, "--quiet"));

        Assert.Empty(program.StandardOutput + program.StandardError);
        Assert.Contains("support-triage.verdict.pdf", program.Files);
    }

    [Theory]
    [InlineData(70, 0, 3, 1, 70)]
    [InlineData(2, 3, 2, 1)]
    [InlineData(1, 0, 3, 1)]
    [InlineData(3, 0, 3)]
    [InlineData(0, 0)]
    [InlineData(0)]
    public void The_worst_exit_code_is_that_which_casts_most_doubt_on_the_rest(int worst, params int[] codes) => Assert.Equal(worst, ExitCode.Worst(codes));

    [Theory]
    [InlineData("--output: several PDFs do not fit into standard output; name a folder, or ask for --format json.", "--output", "-", "--format", "pdf")]
    [InlineData("--output: 'verdict.json' is the name of a file, and several reports need a folder; all results in one document: --format json without --output.", "--output", "verdict.json")]
    [InlineData("--output: found nothing, expected a folder or -.", "--output", " ")]
    [InlineData("--paper: a JSON result has no paper; leave it out, or ask for --format pdf.", "--paper", "a4", "--output", "-")]
    [InlineData("FILE: found nothing, expected a file or a folder.", "")]
    public void What_several_reports_cannot_be_is_refused_before_anything_is_read(string error, params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(["assess", "x.yaml", "y.yaml", .. arguments]));

        Assert.Equal([error, "Run 'finetune-advisor assess --help'."], program.ErrorLines);
    }

    [Fact]
    public void Two_files_that_would_be_reported_in_one_place_are_refused_and_nothing_is_written()
    {
        using var program = new Running();
        var (yaml, json) = (program.Write("a.yaml", Minimal), program.Write("a.json", "{}"));

        Assert.Equal(2, program.Run("assess", program.Folder, json));

        Assert.Equal($"{json} and {yaml} would both be reported in {Path.ChangeExtension(yaml, "verdict.pdf")}. Rename one of them, or assess them one by one.", program.ErrorLines[0]);
        Assert.Equal(["a.json", "a.yaml"], program.Files);
        Assert.Equal(1, program.Run("assess", yaml, json, "--format", "json", "--quiet"));
    }

    [Fact]
    public void No_report_is_written_over_another_files_answers()
    {
        using var program = new Running();
        var (answers, other) = (program.Write("a.yaml", Minimal), program.Write("a.verdict.pdf", Minimal));

        Assert.Equal(2, program.Run("assess", answers, other));

        Assert.StartsWith($"{answers}: its report would be written over the answers in {other}.", program.StandardError, StringComparison.Ordinal);
        Assert.Equal(Minimal, File.ReadAllText(other));
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_named_and_the_others_are_written()
    {
        using var program = new Running();
        var (one, two) = (program.Write("one.yaml", Minimal), program.Write("two.yaml", Minimal));
        Directory.CreateDirectory(Path.Combine(program.Folder, "one.verdict.pdf"));

        Assert.Equal(1, program.Run("assess", one, two));

        Assert.Contains($"{Path.Combine(program.Folder, "one.verdict.pdf")} cannot be written: it is a folder.", program.StandardError, StringComparison.Ordinal);
        Assert.Equal("Not assessed: not written", Cells(Rows(program)[1])[2]);
        Assert.Contains("two.verdict.pdf", program.Files);

        Assert.Equal(1, program.Run("assess", one, two, "--output", one));
        Assert.StartsWith($"{one} cannot be made: ", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void One_thread_and_many_give_the_same_bytes()
    {
        using var program = new Running();
        foreach (var name in (string[])["support-triage", "invoice-extraction", "claims-letters-by-impression"])
        {
            program.Example(name);
        }

        program.Write("bad.yaml", Bad);

        Assert.Equal(Process(program, "1"), Process(program, "7"));
    }

    // Everything that is written, as one digest, and everything that is printed.
    private static (string, Finished) Process(Running program, string processors)
    {
        var run = Finished.Run("dotnet", [typeof(CommandLine).Assembly.Location, "assess", "."], program.Folder, ("DOTNET_PROCESSOR_COUNT", processors));
        Assert.Equal(1, run.Exit);
        Assert.Equal(7, program.Files.Length);
        return (Convert.ToHexString(SHA256.HashData(program.Files.SelectMany(file => File.ReadAllBytes(Path.Combine(program.Folder, file))).ToArray())), run);
    }

    private static string[] Rows(Running program) => program.StandardOutput.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Cells(string row) => [.. row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Folder(Running program, params string[] names) => Directory.CreateDirectory(Path.Combine([program.Folder, .. names])).FullName;

    private static void Write(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
