using System.Collections.Immutable;
using System.Text.Json;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>economics</c>: headline numbers, every figure, the options side by side.</summary>
internal sealed class EconomicsJson(EconomicModel economics, Words words, ConclusionWords conclusions)
{
    private const string NotWorkedOut = "notWorkedOut";

    private static readonly string[] Headline = ["penaltyPerYear", "premiumInput", "premiumOutput", "stickerToReal"];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("economics");
        foreach (var name in Headline)
        {
            json.WriteAmount(name, economics.Figures.Find(name)?.Value);
        }

        json.WriteBecause([.. Headline
            .Where(name => economics.Figures.Find(name)?.Value is null)
            .Select(name => (name, economics.Figures.Find(name) is { } figure ? words.Reason(figure) : words.Reason(NotWorkedOut)))]);

        json.WriteStartObject("figures");
        foreach (var figure in economics.Figures.All)
        {
            Write(json, figure);
        }

        json.WriteEndObject();

        json.WriteObjects("options", economics.Options, option => Write(json, option));
        json.WriteStartObject("costPerRequestParts");
        Write(json, "baseline", economics.UntunedRequest);
        Write(json, "candidate", economics.TunedRequest);
        json.WriteEndObject();
        if (economics.Risk is { } risk)
        {
            RiskJson.Write(json, risk, words);
        }
        else
        {
            json.WriteNull("risk");
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject(figure.Name);
        if (figure.Unit == Unit.Date && figure.Value is { } day)
        {
            json.WriteString("value", JsonValues.Iso(DateOnly.FromDayNumber((int)day)));
        }
        else
        {
            json.WriteAmount("value", figure.Value);
        }

        json.WriteString("unit", figure.Unit.Name);
        json.WriteString("basis", TextKey.Of(figure.Basis));
        var isOnlyNamed = IsOnlyNamed(figure);
        json.WriteString("arithmetic", isOnlyNamed ? "" : figure.Arithmetic);
        if (figure.Low is not null)
        {
            json.WriteAmount("low", figure.Low);
        }

        if (figure.High is not null)
        {
            json.WriteAmount("high", figure.High);
        }

        if (!figure.IsKnown)
        {
            json.WriteString("because", words.Reason(figure));
        }
        else if (figure.Reason is not null)
        {
            json.WriteString("note", words.Reason(figure));
        }

        json.WriteTexts("from", isOnlyNamed ? [] : figure.From);
        json.WriteTexts("missing", figure.Missing);
        json.WriteEndObject();
    }

    // "x = ?", made from x: nothing was computed.
    private static bool IsOnlyNamed(Figure figure) =>
        !figure.IsKnown && figure.From is [var only] && figure.Arithmetic == $"{only} = ?";

    private void Write(Utf8JsonWriter json, OptionCost option)
    {
        var outlook = economics.Risk?.Uncertainty.Find(option.Id);
        (string Field, decimal? Amount)[] amounts =
        [
            ("annualInferenceCost", option.AnnualInferenceCost),
            ("firstYearCost", option.FirstYearCost),
            ("totalCost", option.TotalCost),
            ("netPresentCost", option.NetPresentCost),
            ("blendedPerMillionTokens", option.BlendedPerMillionTokens),
            ("utilisation", option.Utilisation),
            ("breakEvenRequestsPerDay", option.BreakEvenRequestsPerDay),
            ("paybackMonth", option.PaybackMonth),
            ("p10", outlook?.P10),
            ("p50", outlook?.P50),
            ("p90", outlook?.P90),
            ("netBenefit", option.NetBenefit),
            ("yearlyCost", option.YearlyCost),
        ];

        json.WriteString("id", option.Id);
        json.WriteString("role", TextKey.Of(option.Role));
        json.WriteString("name", conclusions.OptionName(option.Id));
        foreach (var (field, amount) in amounts)
        {
            json.WriteAmount(field, amount);
        }

        json.WriteAmounts("cumulativeCost", economics.CumulativeCosts.FirstOrDefault(cost => cost.Option == option.Id)?.ByMonth ?? []);
        json.WriteString("model", option.Model);
        json.WriteBoolean("isTuned", option.IsTuned);
        json.WriteBoolean("isPossible", option.IsPossible);
        json.WriteBoolean("isAdmissible", option.IsAdmissible);
        json.WriteTexts("undecidedConstraints", option.Undecided);
        json.WriteTexts("notes", [.. option.Notes.Select(note => words.Reason(note))]);
        json.WriteBecause([.. amounts
            .Where(pair => pair.Amount is null)
            .Select(pair => pair.Field)
            .Concat(option.IsAdmissible ? [] : ["isAdmissible"])
            .Select(field => (field, field is "p10" or "p50" or "p90" && outlook?.Because is { } because ? words.Reason(because) : Reason(option, field)))]);
    }

    private static void Write(Utf8JsonWriter json, string side, ImmutableArray<PartCost> parts) => json.WriteObjects(side, parts, part =>
    {
        json.WriteString("part", TextKey.Of(part.Part));
        json.WriteAmount("tokens", part.Tokens);
        json.WriteAmount("cost", part.Cost);
    });

    // An option keeps the kind of reason; the answers that are missing stand with the figure it took the amount from.
    private string Reason(OptionCost option, string field) =>
        option.Because.GetValueOrDefault(option.IsPossible ? field : "isAdmissible") is not { } reason ? words.Reason(NotWorkedOut)
        : OptionFigures.Of(option, field) is { } name && economics.Figures.Find(name) is { IsKnown: false } figure && (figure.Reason ?? reason) == reason
            ? words.Reason(reason, [.. figure.Missing])
            : words.Reason(reason);
}
