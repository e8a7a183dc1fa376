using System.Xml.Linq;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Cli.Tests;

public class ChartFilesTests
{
    private static readonly Chart Line = new(100, 50, [new LineMark(new(0, 0), new(100, 50), new(ChartColour.Ink, 1)), new LabelMark("naïve – ≥", new(10, 10), LabelRole.Direct)]);

    [Fact]
    public void Every_chart_is_a_file_by_its_name_in_a_folder_that_is_made()
    {
        using var program = new Running();
        var folder = Path.Combine(program.Folder, "new", "charts");
        var document = Document(new Illustration("one", "One", "First", Line), new Callout(Tone.Info, "Note", [new Illustration("two", "Two", "Second", Line)]));

        Assert.Null(ChartFiles.Write(folder, document.Illustrations()));
        Assert.Null(ChartFiles.Write(folder, document.Illustrations()));

        Assert.Equal(["one.svg", "two.svg"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var root = XDocument.Load(Path.Combine(folder, "two.svg")).Root!;
        Assert.Equal("naïve – ≥", root.Elements().Last().Value);
        Assert.Equal((byte)'<', File.ReadAllBytes(Path.Combine(folder, "one.svg"))[0]);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_or_a_folder_in_that_of_a_file_is_named()
    {
        using var program = new Running();
        var file = program.Write("charts", "no folder");
        Directory.CreateDirectory(Path.Combine(program.Folder, "one.svg"));

        Assert.StartsWith($"{file} cannot be made: ", ChartFiles.Write(file, []), StringComparison.Ordinal);
        Assert.Equal($"{Path.Combine(program.Folder, "one.svg")} cannot be written: it is a folder", ChartFiles.Write(program.Folder, [new Illustration("one", "One", "First", Line)]));
        Assert.Equal("no folder", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("json")]
    public void Charts_come_with_a_report_in_any_format(string format)
    {
        using var program = new Running();
        var charts = Path.Combine(program.Folder, "charts");
        var output = Path.Combine(program.Folder, "report." + format);

        Assert.Equal(0, program.Run("assess", program.Example("support-triage"), "--output", output, "--charts", charts));

        Assert.Contains($"Wrote {charts}", program.ErrorLines);
        Assert.True(Directory.Exists(charts));
        Assert.True(File.Exists(output));
        Assert.All(Directory.EnumerateFiles(charts), file => Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName));
    }

    [Fact]
    public void Charts_that_cannot_be_written_are_one_line_of_error_and_no_report_is_written()
    {
        using var program = new Running();
        var charts = program.Write("charts", "no folder");

        Assert.Equal(1, program.Run("assess", program.Example("support-triage"), "--charts", charts));

        var line = Assert.Single(program.ErrorLines);
        Assert.StartsWith($"{charts} cannot be made: ", line, StringComparison.Ordinal);
        Assert.EndsWith(". Name another place with --charts.", line, StringComparison.Ordinal);
        Assert.Equal(["charts", "support-triage.yaml"], program.Files);
    }

    private static VerdictDocument Document(params Block[] blocks) =>
        new("Title", "Subject", "Author", "en-US", new DateOnly(2026, 11, 24), "identity", new RunningText("", "", "", ""), [.. blocks], []);
}
