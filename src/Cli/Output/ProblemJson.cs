using System.Text.Json;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>Problems for a program, alike in every document that has some.</summary>
internal static class ProblemJson
{
    /// <summary>The member <c>problems</c>; empty where there is none.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Problem> problems) => json.Objects("problems", problems, (writer, problem) =>
    {
        writer.WriteString("file", problem.At.File);
        writer.WriteNumber("line", problem.At.Line);
        writer.WriteNumber("column", problem.At.Column);
        writer.WriteString("key", problem.Key);
        writer.WriteString("found", problem.Found);
        writer.WriteString("expected", problem.Expected);
        writer.WriteString("mend", problem.Mend);
    });
}
