using System.Text.Json;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>whatWouldChangeIt</c>.</summary>
internal sealed class ChangeJson(Assessment assessment, Words words)
{
    public void Write(Utf8JsonWriter json)
    {
        var ways = assessment.Changes.Value.Ways;
        var told = new ChangeWords(assessment, words);
        json.WriteObjects("whatWouldChangeIt", ways, way =>
        {
            json.WriteObjects("changes", way.Changes, change => Write(json, change));
            json.WriteString("outcome", TextKey.Of(way.Outcome));
            if (way.FitsInvoice)
            {
                json.WriteBoolean("fitsInvoice", true);
            }

            json.WriteString("sentence", told.Sentence(way));
        });
        if (ways.IsEmpty)
        {
            json.WriteString("whatWouldChangeItBecause", words.Reason("noChangeFound"));
        }
    }

    private void Write(Utf8JsonWriter json, AnswerChange change)
    {
        json.WriteString("answer", change.Key);
        json.WriteString("name", words.NameOf(change.Key));
        json.WriteAnswer("from", change.From);
        json.WriteAnswer("to", change.To);
        json.WriteString("unit", assessment.Ruleset.Questions[change.Key].Unit?.Name);
        json.WriteString("limit", TextKey.Of(change.Limit));
        if (change.Further is { } further)
        {
            json.WriteString("further", TextKey.Of(further));
        }

        if (change.IsMeasured)
        {
            json.WriteBoolean("measured", true);
        }

        if (change.Follows is { } other)
        {
            json.WriteString("follows", other);
        }
    }
}
