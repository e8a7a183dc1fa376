using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>Small documents around the blocks that a test is about.</summary>
internal static class Documents
{
    public static VerdictDocument Of(params Block[] blocks) => new(
        "Title",
        "Subject",
        "Author",
        "en-US",
        new DateOnly(2026, 11, 24),
        "identity",
        new RunningText("Left", "Right", "Foot", "Page {0} of {1}"),
        [.. blocks],
        []);

    public static Paragraph Words(int count) => new([string.Join(' ', Enumerable.Repeat("word", count))]);
}
