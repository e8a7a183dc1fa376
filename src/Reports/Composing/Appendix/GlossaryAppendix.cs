using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>The words that the report uses in a meaning of its own: every <c>glossary.ID.term</c> of the texts.</summary>
internal static class GlossaryAppendix
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        yield return new Heading(2, words.Text("heading.glossary"), Anchors.Glossary);
        yield return new ListBlock(
            IsNumbered: false,
            [
                .. words.IdsOf("glossary.", ".term").Select(ImmutableArray<Run> (id) =>
                    [new Run(words.Text($"glossary.{id}.term"), IsStrong: true), ": ", words.Text($"glossary.{id}.meaning")]),
            ]);
    }
}
