using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>A team's answers, from a YAML or JSON file: a proposal, or every problem of the file at once in the order of its lines.</summary>
public static class AnswerReader
{
    // No team's file has as many; a hostile one must not be answered with more than it sent.
    internal const int MostProblems = 1_000;

    /// <summary>The file at this path; one that is missing or cannot be read is a problem too.</summary>
    public static Parsed<Proposal> Read(string path, QuestionSet questions) => Read(path, FileText.Read(path), questions, null);

    /// <summary>The same, with a check that others know how to make (whether the catalogue has the models); its problems are reported with the file's own.</summary>
    /// <param name="alsoCheck">Is given the answers as far as they could be read: one that could not is known but without a value. Not called where the file is no tree.</param>
    public static Parsed<Proposal> Read(string path, QuestionSet questions, Func<Proposal, IEnumerable<Problem>> alsoCheck) => Read(path, FileText.Read(path), questions, alsoCheck);

    /// <summary>The bytes of a file; its name says the format (<c>.json</c>, else YAML) and stands in messages.</summary>
    public static Parsed<Proposal> Read(string name, ReadOnlySpan<byte> bytes, QuestionSet questions) => Read(name, FileText.Of(name, bytes), questions, null);

    /// <summary>The text of a file, with such a check.</summary>
    /// <param name="isFinished">False while it is still being filled in: a required answer may be missing.</param>
    public static Parsed<Proposal> ReadText(string name, string text, QuestionSet questions, Func<Proposal, IEnumerable<Problem>> alsoCheck, bool isFinished = true) =>
        Read(name, new Parsed<string>(text, []), questions, alsoCheck, isFinished);

    private static Parsed<Proposal> Read(string name, Parsed<string> text, QuestionSet questions, Func<Proposal, IEnumerable<Problem>>? alsoCheck, bool isFinished = true)
    {
        if (text.Value is null)
        {
            return new Parsed<Proposal>(null, text.Problems);
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        var root = Notation.Of(name).IsJson
            ? JsonText.Read(name, text.Value, problems)
            : YamlText.Read(name, text.Value, problems);
        var proposal = root is null ? null : new Proposal(new SheetWalk(questions, isFinished, problems).Read(root));
        if (proposal is not null && alsoCheck is not null)
        {
            problems.AddRange(alsoCheck(proposal));
        }

        return problems.Count > 0 ? new Parsed<Proposal>(null, InOrder(problems)) : new Parsed<Proposal>(proposal, []);
    }

    private static ImmutableArray<Problem> InOrder(ImmutableArray<Problem>.Builder problems)
    {
        ImmutableArray<Problem> ordered = [.. problems.OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column).ThenBy(problem => problem.Key, StringComparer.Ordinal)];
        return ordered.Length <= MostProblems
            ? ordered
            : [.. ordered.Take(MostProblems), new Problem(ordered[MostProblems].At, "", $"more than {AllowedAnswer.Number(MostProblems)} problems", "a file of answers", "Mend the ones above first.")];
    }
}
