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
        json.WriteStartArray("worth");
        foreach (var worth in risk.Uncertainty.Worth)
        {
            json.WriteStartObject();
            json.WriteString("name", worth.Name);
            json.WriteAmount("amount", worth.Amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSwings(json, risk);
        WriteContingencies(json, risk);
        json.WriteStartArray("lossIfCancelled");
        foreach (var loss in risk.Losses)
        {
            json.WriteStartObject();
            json.WriteNumber("month", loss.Month);
            json.WriteAmount("loss", loss.Loss);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, Uncertainty uncertainty, Words words)
    {
        json.WriteStartArray("options");
        foreach (var option in uncertainty.Options)
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            json.WriteAmount("mean", option.Mean);
            json.WriteAmount("probabilityBest", option.ProbabilityBest);
            json.WriteAmount("expectedRegret", option.ExpectedRegret);
            json.WriteBecause(
            [
                .. option.Because is { } because ? new[] { ("mean", words.Reason(because)) } : [],
                .. option.UnrankedBecause is { } unranked ? new[] { ("probabilityBest", words.Reason(unranked)), ("expectedRegret", words.Reason(unranked)) } : [],
            ]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSwings(Utf8JsonWriter json, RiskAnalysis risk)
    {
        json.WriteStartArray("swings");
        foreach (var swing in risk.Swings)
        {
            json.WriteStartObject();
            json.WriteString("name", swing.Name);
            json.WriteAmount("low", swing.Low.Value);
            json.WriteAmount("high", swing.High.Value);
            json.WriteAmount("netBenefitAtLow", swing.Low.NetBenefit);
            json.WriteAmount("netBenefitAtHigh", swing.High.NetBenefit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("turningValues");
        foreach (var turning in risk.TurningValues)
        {
            json.WriteStartObject();
            json.WriteString("answer", turning.Answer);
            json.WriteAmount("from", turning.From);
            json.WriteAmount("to", turning.To);
            json.WriteString("best", turning.Best);
            json.WriteString("bestNow", turning.BestNow);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContingencies(Utf8JsonWriter json, RiskAnalysis risk)
    {
        json.WriteStartArray("contingencies");
        foreach (var scenario in risk.Contingencies)
        {
            json.WriteStartObject();
            json.WriteAmount("multiplier", scenario.Multiplier);
            json.WriteStartArray("options");
            foreach (var option in scenario.Options)
            {
                json.WriteStartObject();
                json.WriteString("id", option.Id);
                json.WriteAmount("totalCost", option.TotalCost);
                json.WriteAmount("netPresentCost", option.NetPresentCost);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
