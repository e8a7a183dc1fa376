using System.Text.Json;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>Headline numbers and figures.</summary>
public sealed class EconomicsJsonTests
{
    [Fact]
    public void Numbers_are_exact_and_without_trailing_zeros()
    {
        var figures = RenderedJson.Of(Fixture.Situations.CommitmentTooShort().Figure("costPerRequest.baseline", 0.010000m).Figure("mcNemarP", 0.0000000000123m))
            .GetProperty("economics").GetProperty("figures");

        Assert.Equal("0.01", figures.GetProperty("costPerRequest.baseline").GetProperty("value").GetRawText());
        Assert.Equal("0.0000000000123", figures.GetProperty("mcNemarP").GetProperty("value").GetRawText());
        Assert.Equal("-4300.5", figures.GetProperty("netBenefitPoint").GetProperty("value").GetRawText());
    }

    [Fact]
    public void A_date_is_an_ISO_text()
    {
        var retirement = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("figures").GetProperty("baseRetirement");

        Assert.Equal("2028-06-30", retirement.GetProperty("value").GetString());
    }

    [Fact]
    public void A_headline_number_that_is_unknown_has_its_reason_beside_it()
    {
        var economics = RenderedJson.Of(Fixture.Situations.EvidenceMissing()).GetProperty("economics");

        Assert.Equal(JsonValueKind.Null, economics.GetProperty("penaltyPerYear").ValueKind);
        Assert.Equal("Not answered: requests a day.", economics.GetProperty("because").GetProperty("penaltyPerYear").GetString());
    }

    [Fact]
    public void A_figure_that_was_not_computed_does_not_refer_to_itself()
    {
        var figure = RenderedJson.Of(Fixture.Situations.CommitmentTooShort().Figure(new Figure("paybackMonth", null, null, null, Unit.Months, Basis.Unknown, "paybackMonth = ?", ["paybackMonth"], [], "never")))
            .GetProperty("economics").GetProperty("figures").GetProperty("paybackMonth");

        Assert.Equal("", figure.GetProperty("arithmetic").GetString());
        Assert.Empty(figure.GetProperty("from").EnumerateArray());
    }
}
