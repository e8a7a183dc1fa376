using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

/// <summary>
/// The snapshot and the report that the excerpts make, as files beside the tests; <c>UPDATE_GOLDEN=1</c> writes them anew, and their
/// difference is read before it is kept.
/// </summary>
public class BuiltFilesTests
{
    [Fact]
    public void The_excerpts_make_this_snapshot_upon_the_base() => AssertFile("built-upon-base.yaml", Excerpts.Built.Text);

    [Fact]
    public void The_excerpts_make_this_snapshot_alone() =>
        AssertFile("built-alone.yaml", Excerpts.Good(CatalogueBuild.Run(Excerpts.Request(null))).Text);

    [Fact]
    public void The_report_names_every_trap_and_disagreement_of_the_excerpts() => AssertFile("built-upon-base.report.txt", Told(Excerpts.Built.Report));

    private static string Told(BuildReport report) => string.Join(
        '\n',
        [
            $"{report.AsOf:O}: {report.Models} models, {report.FromBase} of the base, {report.Confirmed} confirmed, {report.Single} by one file",
            .. report.OtherModes.Select(mode => $"left out: {mode.Value} {mode.Key}"),
            .. report.Traps.Select(met => $"{met.Trap} {met.Model} {met.Field}: {met.Found}; {met.Done}"),
            .. report.Disagreements.Select(entry => $"{entry.Model} {entry.Field}: {entry.Stands} ({entry.By}), but {entry.Other} ({entry.OtherBy})"),
            "",
        ]);

    private static void AssertFile(string name, string text)
    {
        var path = Path.Combine(Path.GetDirectoryName(Excerpts.Base)!, name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
