using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>A source as the appendix names it; a web address becomes a link.</summary>
internal static class SourceText
{
    public static Cell Of(Words words, Source source)
    {
        var kind = new Run($" ({words.Text($"source.{source.Kind}")})", IsQuiet: true);
        return source.Locator switch
        {
            null => new Cell([source.Title, kind]),
            var address when Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" => new Cell([new Run(source.Title, Target: address), kind]),
            var place => new Cell([words.Text("sentence.source", ("title", source.Title), ("locator", place)), kind]),
        };
    }
}
