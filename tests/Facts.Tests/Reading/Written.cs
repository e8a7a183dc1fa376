using System.Text;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Tests.Reading;

/// <summary>Small files of answers, written in the test that reads them.</summary>
internal static class Written
{
    /// <summary>The five lines without which no file of answers is right.</summary>
    public const string Head = "proposal:\n  title: Triage of tickets\n  team: Operations\nuseCase:\n  task: Sorts tickets\n";

    public static Parsed<Proposal> Yaml(string text) => Bytes("proposal.yaml", Encoding.UTF8.GetBytes(text));

    public static Parsed<Proposal> Json(string text) => Bytes("proposal.json", Encoding.UTF8.GetBytes(text));

    public static Parsed<Proposal> Bytes(string name, byte[] bytes) => AnswerReader.Read(name, bytes, Shipped.Questions);

    /// <summary>The messages of a YAML file that starts with <see cref="Head"/>; the text's first line is line 6.</summary>
    public static string[] ProblemsBelowHead(string text) => Messages(Yaml(Head + text));

    public static string[] Messages(Parsed<Proposal> parsed)
    {
        // A value or problems, never both.
        Assert.Equal(parsed.Value is null, parsed.Problems.Length > 0);
        return [.. parsed.Problems.Select(problem => problem.ToString())];
    }

    /// <summary>The answers of a YAML file that starts with <see cref="Head"/>.</summary>
    public static AnswerSheet AnswersBelowHead(string text)
    {
        var parsed = Yaml(Head + text);
        Assert.Empty(Messages(parsed));
        return parsed.Value!.Answers;
    }
}
