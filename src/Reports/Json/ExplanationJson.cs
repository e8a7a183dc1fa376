using System.Text.Json;
using FineTuneAdvisor.Reports.Composing.Explaining;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>An explanation as JSON: the tree unfolded, every line with its kind and name. The values behind a name stand in the result of <c>assess</c>.</summary>
public static class ExplanationJson
{
    public static byte[] Of(Assessment assessment, ToldNode root) => JsonRenderer.Document(json =>
    {
        json.WriteString("schemaVersion", JsonRenderer.SchemaVersion);
        json.WriteString("assessmentId", assessment.Id);
        json.WriteStartObject("explanation");
        Write(json, root);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ToldNode node)
    {
        json.WriteString("kind", TextKey.Of(node.Node.Kind));
        json.WriteString("name", node.Name);
        if (node.Mark.Length > 0)
        {
            json.WriteString("mark", node.Mark);
        }

        json.WriteString("text", node.Text);
        if (node.IsToldElsewhere)
        {
            json.WriteBoolean("toldElsewhere", true);
            return;
        }

        json.WriteTexts("details", node.Details);
        if (node.Cut > 0)
        {
            json.WriteNumber("cut", node.Cut);
        }

        json.WriteObjects("from", node.From, child => Write(json, child));
    }
}
