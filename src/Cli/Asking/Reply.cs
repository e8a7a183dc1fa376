using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>What somebody at a prompt wants; commands are read in letters of either case.</summary>
internal abstract record Reply
{
    private const string QuitWord = "quit";
    private const string BackWord = "back";
    private const string ExplainWord = "?";
    private const string GoWord = "go";

    private Reply()
    {
    }

    /// <param name="typed">Null at the end of the input, which ends the interview too.</param>
    public static Reply Of(string? typed, QuestionSet questions)
    {
        return typed switch
        {
            null => new Quit(),
            "" => new Skip(),
            ExplainWord => new Explain(),
            _ when Is(QuitWord) => new Quit(),
            _ when Is(BackWord) => new Back(),
            _ when Is(WrittenAnswer.Unknown) => new Unknown(),
            _ when typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var go, .. { Length: < 2 } name] && go.Equals(GoWord, StringComparison.OrdinalIgnoreCase) => To(string.Concat(name)),
            _ => new Answer(typed),
        };

        bool Is(string word) => typed.Equals(word, StringComparison.OrdinalIgnoreCase);

        Go To(string name) => new(name, questions.All.FirstOrDefault(question => question.Key.Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    public sealed record Answer(string Text) : Reply;

    /// <summary>Nobody knows.</summary>
    public sealed record Unknown : Reply;

    public sealed record Skip : Reply;

    public sealed record Back : Reply;

    public sealed record Explain : Reply;

    public sealed record Quit : Reply;

    /// <param name="Name">Empty where none was typed.</param>
    /// <param name="Question">Null where no question has that key.</param>
    public sealed record Go(string Name, Question? Question) : Reply;
}
