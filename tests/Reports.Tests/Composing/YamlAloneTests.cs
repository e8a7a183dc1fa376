using System.Text.Json;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Reports.Tests.Composing;

/// <summary>Adding a rule or changing a threshold touches YAML alone: both are seen in report and result, and no code was written for them.</summary>
public sealed class YamlAloneTests : IDisposable
{
    private const string TooQuick = """
        id: FTA-1399
        title: The plan is too quick
        since: 2026.12
        about: multiYearCommitment
        source: a multi-year commitment to that workload
        when:
          - id: quick
            if: candidate.engineeringWeeks < 8 weeks
            says: "{{ candidate.engineeringWeeks }} of engineering; the rule asks for less than eight weeks."
        then:
          - effect: blocks
            bring: [candidate.engineeringWeeks]
        because: "{{ candidate.engineeringWeeks }} of engineering have never been enough here."
        mend: Plan eight weeks or more.
        tests:
          - name: seven weeks
            given: { candidate.engineeringWeeks: 7 }
            expect: fires
          - name: eight weeks
            given: { candidate.engineeringWeeks: 8 }
            expect: silent
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yaml-alone");

    [Fact]
    public void A_rule_added_to_the_folder_and_a_threshold_changed_there_are_in_the_report_and_the_result()
    {
        Copy(RepositoryFiles.At("rulesets", "fine-tuning-penalty"));
        File.WriteAllText(At("rules", "FTA-1399.yaml"), TooQuick);
        Change("parameters.yaml", "    value: 24\n", "    value: 48\n");

        ShowsBoth(Read(_folder.FullName));
    }

    [Fact]
    public void So_are_those_of_an_overlay()
    {
        Directory.CreateDirectory(At("rules"));
        File.WriteAllText(At("rules", "ORG-1399.yaml"), TooQuick.Replace("FTA-", "ORG-", StringComparison.Ordinal));
        File.WriteAllText(At("overlay.yaml"), """
            name: ours
            version: 1
            owner: us
            ruleset: { name: fine-tuning-penalty, version: 2026.12 }
            changes:
              - parameter: minimumCommitment
                value: 48
                owner: us
                reason: Four years.
                review-by: 2027-06-30
                source: { kind: convention, title: Four years }
            """);

        ShowsBoth(Read(RepositoryFiles.At("rulesets", "fine-tuning-penalty"), _folder.FullName));
    }

    public void Dispose() => _folder.Delete(true);

    // The example is approved as it ships: 36 months of 24, and 6 weeks of engineering.
    private static void ShowsBoth(Ruleset ruleset)
    {
        Assert.Equal(Outcome.Approve, Shipped.Example("invoice-extraction").Conclusions.Verdict.Outcome);

        var assessment = Shipped.ExampleBy(ruleset, "invoice-extraction");

        var document = DocumentText.Of(ReportComposer.Compose(assessment, "en"));
        Assert.Matches("have never been enough here", document);
        Assert.Matches("The workload is committed for 36.months, where at least 48.months are asked", document);
        using var result = JsonDocument.Parse(JsonRenderer.Render(assessment, "en"));
        Assert.Equal("reject", result.RootElement.GetProperty("verdict").GetProperty("outcome").GetString());
        var fired = result.RootElement.GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("state").GetString() == "fired")
            .Select(rule => rule.GetProperty("id").GetString());
        Assert.Contains("FTA-1301", fired);
        Assert.Contains(fired, id => id is "FTA-1399" or "ORG-1399");
    }

    private static Ruleset Read(string folder, params string[] overlays)
    {
        var read = RulesetReader.Read(folder, overlays);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }

    private string At(params string[] names) => Path.Combine([_folder.FullName, .. names]);

    private void Copy(string ruleset)
    {
        foreach (var file in Directory.EnumerateFiles(ruleset, "*", SearchOption.AllDirectories))
        {
            var copy = At(Path.GetRelativePath(ruleset, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(At(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(At(file), text.Replace(from, to, StringComparison.Ordinal));
    }
}
