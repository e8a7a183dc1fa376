using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Architecture.Tests;

/// <summary>A number that judges stands in parameters.yaml, with its source; never in C#.</summary>
public partial class ThresholdTests
{
    [Fact]
    public void No_rule_is_named_in_code() => Assert.Empty(Lines("src", line => Code(line).Contains("FTA-", StringComparison.Ordinal)));

    [Fact]
    public void No_number_stands_in_the_code_of_the_rules_but_counts_and_positions() => Assert.Empty(Lines("src/Rules", HasNumber));

    [Fact]
    public void The_code_of_the_report_compares_nothing_with_a_number()
    {
        // The PDF's measures are lengths on paper, and how many digits an amount prints with is typography: neither judges.
        string[] typography = ["src/Reports/Pdf/", "src/Reports/Composing/Wording/NumberText.cs", "src/Reports/Composing/Charts/LabelSize.cs"];

        var comparisons = Lines("src/Reports", ComparesWithNumber).Where(line => !typography.Any(place => line.StartsWith(place, StringComparison.Ordinal)));

        Assert.Empty(comparisons);
    }

    [Fact]
    public void No_parameter_is_named_in_the_code_of_the_rules_and_of_the_report()
    {
        var ids = File.ReadLines(Path.Combine(Repository.Root, "rulesets", "fine-tuning-penalty", "parameters.yaml"))
            .Select(line => ParameterId().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["id"].Value)
            .ToArray();

        Assert.Contains("minimumCommitment", ids);
        Assert.Empty(Lines("src/Rules", Names).Concat(Lines("src/Reports", Names)));

        bool Names(string line) => ids.Any(id => line.Contains('"' + id + '"', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("if (months < 18)", true)]
    [InlineData("items[0].Trim(1)", false)]
    [InlineData("// 24 months", false)]
    [InlineData("const string Json2020 = \"https://example.org/2020-12\";", false)]
    [InlineData("const decimal HoursPerYear = 8_760m; // reason: a unit", false)]
    public void The_search_for_numbers_sees_numbers_and_nothing_else(string line, bool expected) => Assert.Equal(expected, HasNumber(line));

    [Theory]
    [InlineData("if (months < 18)", true)]
    [InlineData("return share is >= 0.5m;", true)]
    [InlineData("new Column(text, 2.5m)", false)]
    [InlineData("if (items.Length > 1)", false)]
    public void The_search_for_comparisons_sees_thresholds_and_no_widths(string line, bool expected) => Assert.Equal(expected, ComparesWithNumber(line));

    private static bool ComparesWithNumber(string line) => HasNumber(line) && Comparison().IsMatch(Code(line));

    // An exception carries its reason on the line.
    private static bool HasNumber(string line)
    {
        if (line.Contains("// reason:", StringComparison.Ordinal))
        {
            return false;
        }

        var code = StringLiteral().Replace(Code(line), "\"\"");
        return Number().Matches(code).Any(match => match.Value.TrimEnd('m', 'd', 'L') is not ("0" or "1" or "2"));
    }

    // A comment may name a rule or a number as its example; "://" is no comment.
    private static string Code(string line) => Comment().Replace(line, "");

    private static IEnumerable<string> Lines(string folder, Func<string, bool> matches) =>
        from file in Repository.SourceFiles(folder)
        from line in File.ReadLines(file)
        where matches(line)
        select $"{Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')}: {line.Trim()}";

    [GeneratedRegex(@"(?<!:)//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("@?\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])+'")]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"(?<![\w.])\d[\d_]*(\.\d+)?[mdL]?(?!\w)")]
    private static partial Regex Number();

    [GeneratedRegex(@"([<>]=?|[=!]=)\s*\d")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^\s*- (\{ *)?id: (?<id>\w+)")]
    private static partial Regex ParameterId();
}
