using System.Text.Json;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>answers</c> and <c>parameters</c>: where the names in <c>reads</c>, <c>from</c> and <c>missing</c> end.</summary>
internal sealed class FactsJson(Assessment assessment, Words words)
{
    public void WriteAnswers(Utf8JsonWriter json) => json.WriteObjects("answers", assessment.Ruleset.Questions.All, question =>
    {
        var (inputs, answer) = (assessment.Economics.Inputs, assessment.Proposal.Answers[question.Key]);
        var ruledOutBy = inputs.Applicability.RuledOutBy(question);
        var input = ruledOutBy.IsEmpty || !answer.IsKnown ? inputs[question.Key] : new Input(question.Key, answer.Value, answer.Low, answer.High, answer.Basis, null);
        json.WriteString("key", question.Key);
        json.WriteString("name", words.NameOf(question.Key));
        json.WriteString("state", TextKey.Of(answer.State));
        if (!ruledOutBy.IsEmpty)
        {
            json.WriteBoolean("applies", false);
            json.WriteTexts("ruledOutBy", ruledOutBy.Select(other => other.Key));
        }

        json.WriteAnswer("value", input.Value);
        if (input.Low is not null || input.High is not null)
        {
            json.WriteAmount("low", input.Low);
            json.WriteAmount("high", input.High);
        }

        if (question.Unit is { } unit)
        {
            json.WriteString("unit", unit.Name);
        }

        json.WriteString("basis", TextKey.Of(input.Basis));
        if (answer.Evidence is { } evidence)
        {
            json.WriteString("evidence", evidence);
        }

        if (input.Value is not null && !answer.IsKnown)
        {
            json.WriteString("standIn", input.Parameter is { } parameter ? Parameter.Prefix + parameter : "default");
        }
    });

    public void WriteParameters(Utf8JsonWriter json) => json.WriteObjects("parameters", assessment.Ruleset.Parameters.All, parameter =>
    {
        var name = parameter.Symbol;
        json.WriteString("id", parameter.Id);
        json.WriteString("meaning", words.NameOf(name));
        json.WriteAmount("value", parameter.Value);
        if (parameter.Low is not null || parameter.High is not null)
        {
            json.WriteAmount("low", parameter.Low);
            json.WriteAmount("high", parameter.High);
        }

        json.WriteString("unit", parameter.Unit.Name);
        json.WriteAmount("minimum", parameter.Minimum);
        json.WriteAmount("maximum", parameter.Maximum);
        json.WriteString("owner", parameter.Owner);
        json.WriteString("reviewBy", JsonValues.Iso(parameter.ReviewBy));
        json.WriteSource(parameter.Source);
    });
}
