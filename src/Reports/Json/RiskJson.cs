using System.Text.Json;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Reports.Composing.Wording;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>economics.risk</c>: options over random futures, worth of knowing, swings, turning values, contingencies, losses.</summary>
internal static class RiskJson
{
    public static void Write(Utf8JsonWriter json, RiskAnalysis risk, Words words)
    {
        json.WriteStartObject("risk");
        json.WriteNumber("seed", risk.Uncertainty.Seed);
        json.WriteNumber("draws", risk.Uncertainty.Draws);
        WriteOptions(json, risk.Uncertainty, words);
        json.WriteObjects("worth", risk.Uncertainty.Worth, worth =>
        {
            json.WriteString("name", worth.Name);
            json.WriteAmount("amount", worth.Amount);
        });
        WriteSwings(json, risk);
        WriteContingencies(json, risk);
        json.WriteObjects("lossIfCancelled", risk.Losses, loss =>
        {
            json.WriteNumber("month", loss.Month);
            json.WriteAmount("loss", loss.Loss);
        });
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, Uncertainty uncertainty, Words words)
    {
        json.WriteObjects("options", uncertainty.Options, option =>
        {
            json.WriteString("id", option.Id);
            json.WriteAmount("mean", option.Mean);
            json.WriteAmount("probabilityBest", option.ProbabilityBest);
            json.WriteAmount("expectedRegret", option.ExpectedRegret);
            json.WriteBecause(
            [
                .. option.Because is { } because ? new[] { ("mean", words.Reason(because)) } : [],
                .. option.UnrankedBecause is { } unranked ? new[] { ("probabilityBest", words.Reason(unranked)), ("expectedRegret", words.Reason(unranked)) } : [],
            ]);
        });
    }

    private static void WriteSwings(Utf8JsonWriter json, RiskAnalysis risk)
    {
        json.WriteObjects("swings", risk.Swings, swing =>
        {
            json.WriteString("name", swing.Name);
            json.WriteAmount("low", swing.Low.Value);
            json.WriteAmount("high", swing.High.Value);
            json.WriteAmount("netPresentBenefitAtLow", swing.Low.NetBenefit);
            json.WriteAmount("netPresentBenefitAtHigh", swing.High.NetBenefit);
        });
        json.WriteObjects("turningValues", risk.TurningValues, turning =>
        {
            json.WriteString("answer", turning.Answer);
            json.WriteAmount("from", turning.From);
            json.WriteAmount("to", turning.To);
            json.WriteString("best", turning.Best);
            json.WriteString("bestNow", turning.BestNow);
        });
    }

    private static void WriteContingencies(Utf8JsonWriter json, RiskAnalysis risk)
    {
        json.WriteObjects("contingencies", risk.Contingencies, scenario =>
        {
            json.WriteAmount("multiplier", scenario.Multiplier);
            json.WriteObjects("options", scenario.Options, option =>
            {
                json.WriteString("id", option.Id);
                json.WriteAmount("totalCost", option.TotalCost);
                json.WriteAmount("netPresentCost", option.NetPresentCost);
            });
        });
    }
}
