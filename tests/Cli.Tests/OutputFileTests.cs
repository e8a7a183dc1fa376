using System.Runtime.Versioning;
using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli.Tests;

// Where there are no modes, the tests of modes skip themselves.
[UnsupportedOSPlatform("windows")]
public sealed class OutputFileTests : IDisposable
{
    private const UnixFileMode OwnAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode AllRead = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly Running _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_link_is_followed_through_others_to_the_file_it_leads_to_and_stays_a_link()
    {
        var file = _program.Write("file", "old");
        var nearer = Link("nearer", "file");
        var link = Link("link", "nearer");

        Assert.Null(OutputFile.Write(link, "new"u8));

        Assert.Equal("new", File.ReadAllText(file));
        Assert.Equal(("nearer", "file"), (new FileInfo(link).LinkTarget, new FileInfo(nearer).LinkTarget));
        Assert.Equal(["file", "link", "nearer"], _program.Files);
    }

    [Fact]
    public void A_link_to_a_file_that_is_not_there_yet_makes_it_and_a_circle_of_links_is_refused()
    {
        Assert.Null(OutputFile.Write(Link("link", "file"), "new"u8));
        Assert.Equal("new", File.ReadAllText(Path.Combine(_program.Folder, "file")));

        Link("one", "other");
        Assert.Equal("it is a link that leads back to itself", OutputFile.Write(Link("other", "one"), "new"u8));
    }

    [Fact]
    public void A_file_that_nobody_may_write_is_refused_to_root_as_well_and_stays_as_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix modes");
        var file = WithMode("file", AllRead);

        Assert.Equal("you have no permission to write it", OutputFile.Write(file, "new"u8));
        Assert.Equal("you have no permission to write it", OutputFile.Write(Link("link", "file"), "new"u8));

        Assert.Equal(("old", AllRead), (File.ReadAllText(file), File.GetUnixFileMode(file)));
    }

    [Theory]
    [InlineData(OwnAlone)]
    [InlineData(AllRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)]
    [InlineData(AllRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)]
    public void A_file_keeps_its_mode(UnixFileMode mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix modes");
        var file = WithMode("file", mode);

        Assert.Null(OutputFile.Write(file, "new"u8));

        Assert.Equal(("new", mode), (File.ReadAllText(file), File.GetUnixFileMode(file)));
    }

    [Fact]
    public void An_interview_and_a_mend_refuse_a_file_that_nobody_may_write()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix modes");
        var file = WithMode("mine.yaml", AllRead, "proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts, specificity: single-task }\n");

        Assert.Equal(1, _program.RunWith("quit\n", "ask", file));
        Assert.Equal([$"{file} cannot be filled in: you have no permission to write it. Name another file, or let it be written."], _program.ErrorLines);
        Assert.Equal(1, _program.Run("check", "--fix", file));
        Assert.Contains($"{file} cannot be written: you have no permission to write it", _program.StandardError, StringComparison.Ordinal);
        Assert.Contains("single-task", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private string Link(string name, string target)
    {
        var link = Path.Combine(_program.Folder, name);
        File.CreateSymbolicLink(link, target);
        return link;
    }

    private string WithMode(string name, UnixFileMode mode, string text = "old")
    {
        var file = _program.Write(name, text);
        File.SetUnixFileMode(file, mode);
        return file;
    }
}
