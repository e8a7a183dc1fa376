using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>What an answer rests on, in the team's words: at most 2,000 characters.</summary>
internal static class EvidenceText
{
    private const int Longest = 2_000;

    /// <summary>The text, or null with a problem.</summary>
    public static string? Read(ScalarNode scalar, string key, ImmutableArray<Problem>.Builder problems)
    {
        var text = PlainText.Of(scalar.Text);
        if (PlainText.FirstControl(text) is { } control)
        {
            problems.Add(new Problem(scalar.At, key, "the control character " + control, "a text", "Remove the character, it cannot be printed."));
            return null;
        }

        var length = text.EnumerateRunes().Count();
        if (length > Longest)
        {
            problems.Add(new Problem(scalar.At, key, $"a text of {AllowedAnswer.Number(length)} characters", $"at most {AllowedAnswer.Number(Longest)} characters", "Name the document and the place in it instead of quoting it."));
            return null;
        }

        return text;
    }
}
