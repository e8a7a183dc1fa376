using System.Globalization;
using System.Text.Json;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Figures;

/// <summary>What decides stands in the file as the result inside it has it.</summary>
public sealed class HeadlineFiguresTests : IDisposable
{
    private JsonElement result;
    private TaggedFile file = null!;

    public static TheoryData<string> Reports => [.. RenderedReports.All];

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_verdict_and_why_in_money_open_page_one(string report)
    {
        Open(report);
        var headline = result.GetProperty("verdict").GetProperty("headline").GetString()!.Replace('\u00a0', ' ');
        var paragraphs = OnPageOne().Where(element => element.Type == "P").Select(file.TextOf).ToList();

        Assert.Contains(paragraphs.Zip(paragraphs.Skip(1), (word, sentence) => $"{word}. {sentence}"), told => told.StartsWith(headline, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_penalty_stands_alone_on_page_one(string report)
    {
        Open(report);
        if (Amount(result.GetProperty("economics"), "penaltyPerYear") is { } penalty)
        {
            Assert.Contains(OnPageOne(), element => IsAlone(file.TextOf(element), penalty));
        }
        else
        {
            Assert.Contains(OnPageOne(), element => file.TextOf(element) == "Not known");
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Money_of_the_proposed_and_the_recommended_option_a_year_and_over_the_period_with_its_range_stands_in_their_rows(string report)
    {
        Open(report);
        foreach (var option in Options())
        {
            var cells = CellsOf(option.GetProperty("name").GetString()!);
            string[] names = ["annualInferenceCost", "firstYearCost", "totalCost", "yearlyCost", "netBenefitPerYear", "p10", "p50", "p90"];
            foreach (var name in names)
            {
                if (Amount(option, name) is { } amount)
                {
                    Assert.True(cells.Any(cell => IsAlone(cell, amount)), $"{name} {amount}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Break_even_of_the_proposed_and_the_recommended_option_stands_in_their_rows(string report)
    {
        Open(report);
        foreach (var option in Options())
        {
            if (Amount(option, "breakEvenRequestsPerDay") is { } requests)
            {
                Assert.Contains(decimal.Round(requests, MidpointRounding.AwayFromZero).ToString("#,##0", CultureInfo.InvariantCulture), CellsOf(option.GetProperty("name").GetString()!));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Evidence_to_bring_is_named_with_what_it_is_worth(string report)
    {
        Open(report);
        var items = file.Elements.Where(element => element.Type == "LI").Select(file.TextOf).ToList();
        foreach (var missing in result.GetProperty("missingEvidence").EnumerateArray())
        {
            var told = items.Where(item => item.Contains(missing.GetProperty("answer").GetString()!, StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(told);
            if (Amount(missing, "worth") is > 0 and var worth)
            {
                Assert.Contains(told.SelectMany(PrintedMoney.In), money => money.Is(worth));
            }
        }
    }

    public void Dispose() => file.Dispose();

    private void Open(string report)
    {
        var rendered = RenderedReports.Of(report);
        result = rendered.Result;
        file = new TaggedFile(rendered.File);
    }

    private IEnumerable<StructureElement> OnPageOne()
    {
        var page = file.PageKey(file.Document.GetPage(1).Dictionary);
        return file.Elements.Where(element => element.Content.Any(content => content.Page == page));
    }

    private IEnumerable<JsonElement> Options()
    {
        var recommended = result.GetProperty("verdict").GetProperty("recommendedOption").GetString();
        return result.GetProperty("economics").GetProperty("options").EnumerateArray()
            .Where(option => option.GetProperty("role").GetString() == "candidate" || option.GetProperty("id").GetString() == recommended);
    }

    // Behind its name a row may say its role.
    private List<string> CellsOf(string option) => [.. file.Elements
        .Where(element => element.Type == "TR" && element.Children.First() is { Type: "TH" } name && $"{file.TextOf(name).TrimEnd()} ".StartsWith(option + " ", StringComparison.OrdinalIgnoreCase))
        .SelectMany(row => row.Children.Skip(1))
        .Select(file.TextOf)];

    private static bool IsAlone(string text, decimal amount) => PrintedMoney.In(text).Any(money => money.Text == text && money.Is(amount));

    private static decimal? Amount(JsonElement of, string name) =>
        of.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
