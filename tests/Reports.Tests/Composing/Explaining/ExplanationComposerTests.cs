using FineTuneAdvisor.Reports.Composing.Explaining;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Tests.Composing.Explaining;

public class ExplanationComposerTests
{
    public static TheoryData<string, string, int> Goldens => new()
    {
        { "support-triage", "verdict", 2 },
        { "support-triage", "FTA-1305", 3 },
        { "support-triage", "penaltyPerYear", 99 },
        { "claims-letters-by-impression", "qualityGainWorthPenalty", 2 },
        { "self-hosted-memo-search", "verdict", 2 },
        { "self-hosted-memo-search", "FTA-1602", 2 },
        { "chat-summaries-locked-in", "providerLockIn", 2 },
    };

    public static TheoryData<string> Examples => [.. Shipped.Examples];

    /// <summary>To accept a change after reading it: UPDATE_GOLDEN=1 dotnet run --project tests/Reports.Tests.</summary>
    [Theory]
    [MemberData(nameof(Goldens))]
    public void The_explanation_reads_as_its_golden_file(string example, string name, int depth)
    {
        var composer = new ExplanationComposer(Shipped.Example(example), "en");
        var text = TreeText.Of(composer.Compose(composer.Names.Find(name)!.Value, depth));
        var golden = RepositoryFiles.At("tests", "Reports.Tests", "GoldenExplanations", $"{example}.{name}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, text);
        }

        Assert.Equal(File.ReadAllText(golden), text);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Everything_that_has_a_name_can_be_explained_and_each_thing_is_told_once(string example)
    {
        var assessment = Shipped.Example(example);
        var composer = new ExplanationComposer(assessment, "en");
        var names = assessment.Conclusions.Rules.Select(trace => trace.RuleId)
            .Concat(assessment.Economics.Figures.All.Select(figure => figure.Name))
            .Concat(assessment.Ruleset.Questions.All.Select(question => question.Key))
            .Concat(assessment.Ruleset.Parameters.All.Select(parameter => parameter.Id))
            .Concat(assessment.Economics.Options.Select(option => option.Id))
            .Concat(assessment.Economics.RowsUsed.Select(use => $"{use.Row} {use.Field}"))
            .Concat(assessment.Conclusions.Findings.Select(finding => finding.Id))
            .Concat(assessment.Ruleset.Criteria)
            .Concat(assessment.Ruleset.Patterns)
            .Append("verdict");

        Assert.All(names, name =>
        {
            var told = Told(composer.Compose(composer.Names.Find(name)!.Value, int.MaxValue)).Where(node => !node.IsToldElsewhere).Select(node => node.Node).ToList();
            Assert.Equal(told.Distinct(), told);
        });
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_verdict_leads_down_to_answers_prices_and_parameters(string example)
    {
        var composer = new ExplanationComposer(Shipped.Example(example), "en");

        var kinds = Told(composer.Compose(Derivation.Verdict, int.MaxValue)).Select(node => node.Node.Kind).ToHashSet();

        Assert.Superset(
            new HashSet<NodeKind> { NodeKind.Criterion, NodeKind.Pattern, NodeKind.Rule, NodeKind.Condition, NodeKind.Figure, NodeKind.Answer, NodeKind.Parameter, NodeKind.Price },
            kinds);
    }

    [Fact]
    public void What_is_told_elsewhere_stands_in_the_tree_with_all_beneath_it()
    {
        var composer = new ExplanationComposer(Shipped.Example("support-triage"), "en");

        var told = Told(composer.Compose(Derivation.Verdict, 4)).ToList();

        var home = told.Where(node => !node.IsToldElsewhere).Select(node => node.Node).ToHashSet();
        Assert.Contains(told, node => node.IsToldElsewhere);
        Assert.All(told.Where(node => node.IsToldElsewhere), node => Assert.Contains(node.Node, home));
    }

    [Fact]
    public void A_depth_of_none_tells_the_root_and_how_much_stands_beneath()
    {
        var composer = new ExplanationComposer(Shipped.Example("support-triage"), "en");

        var root = composer.Compose(composer.Names.Find("penaltyPerYear")!.Value, 0);

        Assert.Empty(root.From);
        Assert.Equal(2, root.Cut); // the tuned and the untuned bill
    }

    [Theory]
    [InlineData("minimumCommitment", NodeKind.Parameter)]
    [InlineData("param.minimumCommitment", NodeKind.Parameter)]
    [InlineData("FTA-1301.short", NodeKind.Condition)]
    [InlineData("FTA-1011/multiYearCommitment", NodeKind.Rule)]
    [InlineData("FTA-1011/multiYearCommitment.blocked", NodeKind.Condition)]
    [InlineData("commitment.months", NodeKind.Answer)]
    [InlineData("openai/gpt-4o-2024-08-06 tuned.input", NodeKind.Price)]
    [InlineData("promptedCached", NodeKind.Option)]
    public void A_name_is_found_whatever_it_names(string name, NodeKind kind) =>
        Assert.Equal(kind, new ExplanationComposer(Shipped.Example("support-triage"), "en").Names.Find(name)!.Value.Kind);

    [Theory]
    [InlineData("retryRate", "workload.retryRate")]
    [InlineData("BOTHRIGHT", "quality.bothRight")]
    public void The_last_part_of_a_name_is_enough_where_no_other_ends_so(string name, string whole) =>
        Assert.Equal(whole, new ExplanationComposer(Shipped.Example("support-triage"), "en").Names.Find(name)!.Value.Id);

    [Fact]
    public void Where_several_names_end_alike_they_are_suggested_and_none_is_taken()
    {
        var names = new ExplanationComposer(Shipped.Example("support-triage"), "en").Names;

        Assert.Null(names.Find("input"));
        Assert.Equal(["baselinePrice.input", "candidatePrice.input"], names.Nearest("input").Take(2));
    }

    [Fact]
    public void A_mistyped_name_has_the_nearest_ones()
    {
        var names = new ExplanationComposer(Shipped.Example("support-triage"), "en").Names;

        Assert.Null(names.Find("penaltyPerYaer"));
        Assert.Equal("penaltyPerYear", names.Nearest("penaltyPerYaer")[0]);
    }

    private static IEnumerable<ToldNode> Told(ToldNode node) => node.From.SelectMany(Told).Prepend(node);
}
