using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>What somebody at the prompt of a question wants.</summary>
internal abstract record Reply
{
    public const string QuitWord = "quit";

    private const string BackWord = "back";
    private const string ExplainWord = "?";
    private const string GoWord = "go ";

    private Reply()
    {
    }

    /// <param name="typed">Null at the end of the input, which ends the interview too.</param>
    public static Reply Of(string? typed, QuestionSet questions) => typed switch
    {
        null or QuitWord => new Quit(),
        "" => new Skip(),
        BackWord => new Back(),
        ExplainWord => new Explain(),
        _ when typed.StartsWith(GoWord, StringComparison.Ordinal) && typed[GoWord.Length..].Trim() is var name && !name.Contains(' ', StringComparison.Ordinal) => new Go(name, questions.Find(name)),
        _ => new Answer(typed),
    };

    public sealed record Answer(string Text) : Reply;

    public sealed record Skip : Reply;

    public sealed record Back : Reply;

    public sealed record Explain : Reply;

    public sealed record Quit : Reply;

    /// <param name="Question">Null where no question has that key.</param>
    public sealed record Go(string Name, Question? Question) : Reply;
}
