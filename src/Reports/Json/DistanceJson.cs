using System.Text.Json;
using FineTuneAdvisor.Reports.Composing.Explaining;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>A condition's <c>toFlip</c>: the phrase, the amount where one amount alone would turn it, and every step.</summary>
internal sealed class DistanceJson(DistanceWords distances)
{
    public void Write(Utf8JsonWriter json, ConditionExplanation condition)
    {
        if (condition.ToFlip.Because is { } because)
        {
            json.WriteNull("toFlip");
            json.WriteString("toFlipBecause", TextKey.Of(because));
            return;
        }

        json.WriteStartObject("toFlip");
        json.WriteString("says", distances.Of(condition));
        if (condition.ToFlip.Steps is [Shift only])
        {
            json.WriteAmount("amount", only.By);
            json.WriteString("unit", only.Unit.Name);
        }

        json.WriteObjects("steps", condition.ToFlip.Steps, step => Write(json, step));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Step step)
    {
        switch (step)
        {
            case Shift shift:
                Start(json, "shift", shift.Of, step);
                json.WriteAmount("amount", shift.By);
                json.WriteString("unit", shift.Unit.Name);
                WriteEnd(json, "from", shift, shift.From);
                WriteEnd(json, "to", shift, shift.To);
                json.WriteString("reach", TextKey.Of(shift.Reach));
                break;
            case Rewording rewording:
                Start(json, "word", rewording.Of, step);
                json.WriteString("from", rewording.From);
                json.WriteTexts("to", rewording.To);
                json.WriteTexts("except", rewording.Except);
                break;
            case Learning learning:
                Start(json, learning.IsLearnt ? "known" : "unknown", learning.Of, step);
                json.WriteTexts("answers", learning.Missing);
                break;
            case Settling settling:
                Start(json, "settled", settling.Of, step);
                json.WriteString("state", TextKey.Of(settling.Wanted));
                json.WriteTexts("answers", settling.Missing);
                break;
            case Ruling ruling:
                json.WriteString("kind", ruling.MustFire ? "oneFires" : "noneFires");
                json.WriteTexts("rules", ruling.Rules);
                break;
        }
    }

    private static void Start(Utf8JsonWriter json, string kind, Expression of, Step step)
    {
        json.WriteString("kind", kind);
        json.WriteString("of", CanonicalText.Of(of));
        if (step.Member is { } member)
        {
            json.WriteString("member", member.Id);
        }
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, Shift shift, decimal amount)
    {
        if (shift.IsDate)
        {
            json.WriteString(name, JsonValues.Iso(DateOnly.FromDayNumber((int)amount)));
        }
        else
        {
            json.WriteAmount(name, amount);
        }
    }
}
