using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Rules;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>What an interview shows: questions in the ruleset's words, problems, the verdict so far.</summary>
internal sealed class InterviewScreen(IAnsiConsole console, Dialogue dialogue, QuestionSet questions, string language)
{
    private const string Keys = "Enter skips; ? explains; unknown, back, go KEY and quit do what they say.";

    private bool _hasToldKeys;
    private ImmutableArray<SummaryLine> _lastStanding = [];

    public void Ask(Question question, WrittenAnswer? now, AnswerSheet answers)
    {
        dialogue.Space();
        if (!_hasToldKeys)
        {
            dialogue.TellSoft(Keys);
            dialogue.Space();
            _hasToldKeys = true;
        }

        dialogue.TellSoft($"{Place(question, answers)} {question.Key}");
        dialogue.TellStrong(question.Wording);
        dialogue.Tell($"Why: {question.Why}");
        dialogue.Tell($"Answer: {Choices(question) ?? AllowedAnswer.To(question)}{(question.Type == AnswerType.Quantity ? "; or its ends, low..high" : "")}.");
        if (!question.IsRequired)
        {
            dialogue.Tell($"Unknown: {question.DontKnowText}");
        }

        if (now is not null)
        {
            dialogue.Tell($"Now: {now.Value}{(now.Low is null && now.High is null ? "" : $" ({now.Low} to {now.High})")}{(now.Basis is null ? "" : $", {now.Basis}")}");
        }
    }

    public void Explain(Question question)
    {
        dialogue.Space();
        dialogue.Tell($"Evidence that counts: {(question.Evidence.Length == 0 ? "none is needed." : question.Evidence)}");
        dialogue.Tell($"What {question.Key} feeds: {(question.Feeds.IsEmpty ? "the record" : string.Join(", ", question.Feeds))}.");
        dialogue.Tell(Keys);
    }

    public void NoSuchQuestion(string name)
    {
        var nearest = NearestName.Of(name, questions.All.Select(question => question.Key));
        dialogue.Tell($"No question has the key {name}.{(nearest is [var one, ..] ? $" Did you mean {one}?" : "")}");
    }

    public void Tell(ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            dialogue.Tell($"{(problem.Key.Length == 0 ? "" : problem.Key + ": ")}{problem.Fault}. {problem.Mend}");
        }
    }

    /// <summary>How the verdict stands; the marks only where they are not those of the time before.</summary>
    public void Tell(Assessment assessment)
    {
        var soFar = SoFarComposer.Compose(assessment, language);
        dialogue.Space();
        SummaryView.Print(console, [soFar.Verdict, .. soFar.Standing.Except(_lastStanding), .. soFar.Deciding]);
        _lastStanding = soFar.Standing;
    }

    /// <summary>The line that was typed, null at the end of the input.</summary>
    public string? AskBasis(ImmutableArray<Question> answered)
    {
        dialogue.Space();
        dialogue.Tell($"How do you know {string.Join(", ", answered.Select(question => question.Key))}? {Numbered(StatedBasis.All)} (Enter: leave it open)");
        return dialogue.Ask("basis>");
    }

    /// <summary>The same.</summary>
    public string? AskEvidence(ImmutableArray<Question> answered)
    {
        dialogue.Space();
        dialogue.Tell($"What shows it? {string.Join(" ", answered.Select(question => question.Evidence).Where(evidence => evidence.Length > 0).Distinct(StringComparer.Ordinal))} (Enter: nothing to show)");
        return dialogue.Ask("evidence>");
    }

    // How far the questions of a first verdict are answered, by their numbers; later, all of them.
    private string Place(Question question, AnswerSheet answers)
    {
        var applicability = new QuestionApplicability(answers, questions);
        ImmutableArray<int> first = [.. questions.All.Where(applicability.IsTriage).Select(other => other.Number).Distinct()];
        var place = first.IndexOf(question.Number);
        var all = Unanswered.In(answers, questions);
        return question.IsRequired ? "[required]"
            : place >= 0 && applicability.IsTriage(question) ? string.Create(CultureInfo.InvariantCulture, $"[{place + 1} of {first.Length} for a first verdict]")
            : string.Create(CultureInfo.InvariantCulture, $"[{all.Answered} of {all.Applying} answered]");
    }

    private static string? Choices(Question question) => question.Type == AnswerType.Choice ? Numbered(question.Choices) : null;

    private static string Numbered(ImmutableArray<string> words) =>
        string.Join(", ", words.Select((word, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {word}")));
}
