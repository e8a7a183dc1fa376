using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>A share above all of it, written as a bare whole number: <c>3</c> is 300%, and who wrote it may have meant 3%. Allowed, and told.</summary>
internal static class ShareAboveOne
{
    /// <summary>How the number was read and what to write instead; null where nothing else can have been meant.</summary>
    public static string? Doubt(Question question, ScalarNode written, AnswerValue? value) =>
        question.Unit == Unit.Share && value is AnswerValue.Quantity { Amount: > 1 } share && written.Text.All(char.IsAsciiDigit)
            ? $"{written.Text} is read as {AllowedAnswer.Number(share.Amount * 100)}%; write {Notation.Of(written.At.File).Amount(written.Text + "%")} if you meant {AllowedAnswer.InWords(share.Amount)} in a hundred."
            : null;
}
