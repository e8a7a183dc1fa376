namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>What the unknowns do.</summary>
public sealed class RiskJsonTests
{
    [Fact]
    public void What_the_unknowns_do_is_in_the_result_to_the_digit()
    {
        var risk = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("risk");

        Assert.Equal(10_000, risk.GetProperty("draws").GetInt32());
        Assert.Equal(0.75m, risk.GetProperty("options")[1].GetProperty("probabilityBest").GetDecimal());
        Assert.Equal("Its quality is not measured.", risk.GetProperty("options")[2].GetProperty("because").GetProperty("probabilityBest").GetString());
        Assert.Equal(1_150m, risk.GetProperty("worth")[0].GetProperty("amount").GetDecimal());
        Assert.Equal(-21_000m, risk.GetProperty("swings")[0].GetProperty("netPresentBenefitAtLow").GetDecimal());
        Assert.Equal(2_000m, risk.GetProperty("turningValues")[0].GetProperty("to").GetDecimal());
        Assert.Equal(2.5m, risk.GetProperty("contingencies")[1].GetProperty("multiplier").GetDecimal());
        Assert.Equal(31_000m - (18 * 1_700m), risk.GetProperty("lossIfCancelled")[18].GetProperty("loss").GetDecimal());
    }
}
