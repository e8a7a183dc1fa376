using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>check --fix</c>: writes the certain mends into the file and tells each of them.</summary>
internal sealed class CheckFix(ProposalAdvisor advisor, Inputs inputs, DateOnly? asOf, Terminal terminal)
{
    /// <summary>How many problems are gone, and the file written without them.</summary>
    public int Mended { get; private set; }

    /// <summary>Null, or why the file cannot be written.</summary>
    public string? Mend(string path)
    {
        var file = new TextFile(path);
        if (file.Read().Value is not { Length: > 0 } text)
        {
            // What is wrong with the file itself is told by who reads it next.
            return null;
        }

        var mended = CertainMends.Of(path, text, tried => AnswerReader.ReadText(
            path, tried, inputs.Ruleset.Questions, answers => advisor.Check(new AssessmentRequest(answers, inputs.Ruleset, inputs.Catalogue, asOf))).Problems);
        if (mended.Mended.IsEmpty)
        {
            return null;
        }

        if (file.Write(mended.Text) is { } reason)
        {
            return $"{path} cannot be written: {reason}. Nothing was mended.";
        }

        foreach (var problem in mended.Mended)
        {
            terminal.Say($"{problem.At} {problem.Key}: mended, {problem.Found} is now {problem.Certain}.");
        }

        Mended = mended.Mended.Length;
        return null;
    }
}
