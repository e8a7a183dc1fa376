namespace FineTuneAdvisor.Rules.Language;

/// <summary>Why a text is no expression; carried from the place that noticed it to <see cref="ExpressionReader"/>, never further.</summary>
/// <param name="offset">Of the character it is about, from 0.</param>
/// <param name="message">What is wrong there: <c>cannot compare month with number</c>.</param>
/// <param name="mend">What to write instead; a sentence, or empty.</param>
internal sealed class ExpressionError(int offset, string message, string mend) : Exception(message)
{
    public int Offset { get; } = offset;

    public string Mend { get; } = mend;
}
