using System.Text.Json;
using FineTuneAdvisor.Cli.Commands.Assessing;
using FineTuneAdvisor.Reports.Json;

namespace FineTuneAdvisor.Cli.Output.Assessing;

/// <summary>The results of several files as one document: each is what its file alone would give, beside what kept others from one.</summary>
internal static class SeveralJson
{
    public static byte[] Of(IReadOnlyCollection<AssessedFile> files) => JsonResult.Of(json =>
    {
        json.WriteString("schemaVersion", JsonRenderer.SchemaVersion);
        json.WriteNumber("assessed", files.Count(file => file.Row is not null));
        json.WriteNumber("notAssessed", files.Count(file => file.Row is null));
        json.Objects("files", files, (writer, file) =>
        {
            writer.WriteString("file", file.Place.Answers);
            writer.WriteNumber("exitCode", file.Exit);
            ProblemJson.Write(writer, file.Problems);
            writer.WriteString("failure", file.Failure);
            writer.WritePropertyName("result");
            Write(writer, file.Result);
        });
    });

    private static void Write(Utf8JsonWriter writer, byte[] result)
    {
        if (result.Length == 0)
        {
            writer.WriteNullValue();
            return;
        }

        using var document = JsonDocument.Parse(result);
        document.RootElement.WriteTo(writer);
    }
}
