using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

/// <summary>An overlay upon the small ruleset, in a folder of its own, to be changed by a test.</summary>
internal sealed class OverlayFolder : IDisposable
{
    public const string Head = """
        name: bank
        version: 1
        owner: Risk committee
        ruleset: { name: small, version: 2026.12 }

        """;

    public const string LongerCommitment = """
        changes:
          - parameter: minimumCommitment
            value: 36
            owner: risk
            reason: Three years are how we write off.
            review-by: 2027-06-30
            source: { kind: board-decision, title: Minutes }

        """;

    public const string WithoutLockIn = """
        disables:
          - rule: FTA-1502
            owner: risk
            reason: Every provider of ours is under contract.

        """;

    public const string OwnRule = """
        id: ORG-0001
        title: Few requests
        since: 1
        about: goodQuality
        source: a house rule
        when:
          - id: few
            if: workload.requestsPerDay < param.fewest
            says: "{{ workload.requestsPerDay }} requests a day."
        then:
          - effect: withholds
        because: Too few to tell.
        tests:
          - name: one below
            given: { workload.requestsPerDay: 9 }
            expect: fires
          - name: at the limit
            given: { workload.requestsPerDay: 10 }
            expect: silent

        """;

    public const string OwnParameter = """
        parameters:
          - id: fewest
            meaning: Fewest requests.
            value: 10
            unit: requests/day
            range: 1 .. 100
            owner: risk
            review-by: 2027-06-30
            source: { kind: assumption, title: Judgement }

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("overlay");

    /// <summary>An overlay that says what follows its head.</summary>
    public OverlayFolder(string said = "", string head = Head) => Write("overlay.yaml", head + said);

    public string Path => _folder.FullName;

    public OverlayFolder Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public OverlayFolder Change(string name, string from, string to)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, name));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(name, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>With a rule of its own, and the parameter that it needs.</summary>
    public OverlayFolder WithRule(string from = "", string to = "")
    {
        Assert.Contains(from, OwnRule, StringComparison.Ordinal);
        return Write("parameters.yaml", OwnParameter).Write("rules/ORG-0001.yaml", from.Length == 0 ? OwnRule : OwnRule.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The small ruleset with this overlay, which must be sound.</summary>
    public Ruleset Sound()
    {
        var read = Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }

    /// <summary>The one problem, with its file named from the folder on.</summary>
    public string Problem() => Assert.Single(Problems());

    public string[] Problems() => [.. Read().Problems.Select(problem => problem.ToString().Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];

    public void Dispose() => _folder.Delete(true);

    private Parsed<Ruleset> Read() => RulesetReader.Read(Folders.Small, Questions.Few, Path);
}
