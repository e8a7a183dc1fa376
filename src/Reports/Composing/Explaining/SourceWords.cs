using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Reports.Composing.Wording;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>A source on one line: title, place, kind, and the day it was read.</summary>
internal static class SourceWords
{
    public static string Of(Words words, Source source)
    {
        var title = source.Locator is { } place ? words.Text("sentence.source", ("title", source.Title), ("locator", place)) : source.Title;
        var kind = ("why", (object)words.Text($"source.{source.Kind}"));
        return source.Retrieved is { } day
            ? words.Text("explain.sourceRead", ("title", title), kind, ("date", words.Value(day)))
            : words.Text("explain.source", ("title", title), kind);
    }
}
