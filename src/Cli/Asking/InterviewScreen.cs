using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Economics.Catalogue;
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
        dialogue.Tell($"Answer: {Allowed(question)}{(question.Type == AnswerType.Quantity ? "; or its ends, low..high" : "")}.");
        if (!question.IsRequired)
        {
            dialogue.Tell($"Unknown: {question.DontKnowText}");
        }

        if (now is not null)
        {
            dialogue.Tell($"Now: {now.Value}{(now.Low is null && now.High is null ? "" : $" ({now.Low} to {now.High})")}{(now.Basis is null ? "" : $", {now.Basis}")}{(now.Evidence is null ? "" : $", evidence: {now.Evidence}")}");
        }
    }

    public void Explain(Question question, Assessment assessment)
    {
        dialogue.Space();
        foreach (var (choice, meaning) in AnswerWords.Choices(assessment, language, question))
        {
            dialogue.Tell($"{choice}: {meaning}");
        }

        dialogue.Tell($"Evidence that counts: {(question.Evidence.Length == 0 ? "none is needed." : question.Evidence)}");
        dialogue.Tell($"What {question.Key} feeds: {(question.Feeds.IsEmpty ? "the record" : string.Join(", ", question.Feeds))}.");
        dialogue.Tell(Keys);
    }

    public void ExplainBasis(Assessment assessment)
    {
        dialogue.Space();
        dialogue.Tell(AnswerWords.Bases(assessment, language));
        dialogue.Tell(Keys);
    }

    public void ExplainEvidence(ImmutableArray<Question> answered)
    {
        dialogue.Space();
        dialogue.Tell($"Evidence that counts: {EvidenceOf(answered)} Write where the board finds it: a link, a file, a date.");
        dialogue.Tell(Keys);
    }

    public void NotKnownHow() => dialogue.Refuse("Enter leaves this open. If nobody knows the value itself, 'back' leads to its question: answer unknown there.");

    /// <param name="name">Empty where none was typed.</param>
    public void NoSuchQuestion(string name)
    {
        var nearest = NearestName.Of(name, questions.All.Select(question => question.Key));
        dialogue.Refuse(name.Length == 0 ? "'go KEY' leads to a question: write its key behind go." : $"No question has the key {name}.{(nearest is [var one, ..] ? $" Did you mean {one}?" : "")}");
    }

    /// <summary>Why an answer was not written; nothing where it was.</summary>
    public void Tell(Refusal? refusal, Question question, WrittenAnswer answer)
    {
        foreach (var problem in refusal?.Problems ?? [])
        {
            dialogue.Refuse($"{(problem.Key.Length == 0 ? "" : problem.Key + ": ")}{problem.Fault}. {problem.Mend}");
        }

        if (refusal is { IsOfAnswer: true } && answer.Value != WrittenAnswer.Unknown && !question.IsRequired && refusal.Problems.Any(problem => problem.Key != question.Key))
        {
            dialogue.Tell($"To change several that depend on each other: answer unknown to {question.Key}, change the others with 'go KEY', then answer {question.Key} again.");
        }
    }

    /// <summary>What was said of a value that is no longer the answer.</summary>
    public void TellDropped(WrittenAnswer? before)
    {
        if (before is { Basis: not null } or { Evidence: not null })
        {
            string?[] dropped = [before.Basis is { } basis ? $"basis {basis}" : null, before.Evidence is { } evidence ? $"evidence \"{evidence}\"" : null];
            dialogue.Tell($"Dropped with the value before: {string.Join(" and ", dropped.OfType<string>())}.");
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
    public string? AskBasis(ImmutableArray<Question> answered, AnswersOnDisk file)
    {
        var isStated = answered.Any(question => file.Find(question.Key)?.Basis is not null);
        dialogue.Space();
        dialogue.Tell($"How do you know {string.Join(", ", answered.Select(question => question.Key))}? {Numbered(StatedBasis.All)} (Enter: leave it {(isStated ? "as it is" : "open")})");
        return dialogue.Ask("basis>");
    }

    /// <summary>The same.</summary>
    public string? AskEvidence(ImmutableArray<Question> answered, AnswersOnDisk file)
    {
        var isShown = answered.Any(question => file.Find(question.Key)?.Evidence is not null);
        dialogue.Space();
        dialogue.Tell($"What shows it? {EvidenceOf(answered)} (Enter: {(isShown ? "leave it as it is" : "nothing to show")})");
        return dialogue.Ask("evidence>");
    }

    private static string EvidenceOf(ImmutableArray<Question> answered) =>
        string.Join(" ", answered.Select(question => question.Evidence).Where(evidence => evidence.Length > 0).Distinct(StringComparer.Ordinal));

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

    private static string Allowed(Question question) =>
        question.Type == AnswerType.Choice ? Numbered(question.Choices)
        : CatalogueIds.KeysOfModels.Contains(question.Key) ? "a model's id as 'finetune-advisor catalogue at DATE' lists it"
        : CatalogueIds.KeysOfGpus.Contains(question.Key) ? "a GPU's id as 'finetune-advisor catalogue at DATE' lists it"
        : AllowedAnswer.To(question);

    private static string Numbered(ImmutableArray<string> words) =>
        string.Join(", ", words.Select((word, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {word}")));
}
