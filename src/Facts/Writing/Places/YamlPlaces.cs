using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FineTuneAdvisor.Facts.Writing.Places;

/// <summary>Places in YAML, by the parser's own marks.</summary>
internal sealed class YamlPlaces
{
    private readonly string _text;
    private readonly YamlEvents _events;

    private YamlPlaces(string text) => (_text, _events) = (text, new YamlEvents(text));

    public static FilePlaces Of(string text) => new YamlPlaces(text).Document();

    private FilePlaces Document()
    {
        _events.Consume<StreamStart>();
        if (!_events.TryConsume<DocumentStart>(out _))
        {
            return new FilePlaces(null, _text.Length, Comments());
        }

        var (_, root) = Value(0);
        var end = _events.Consume<DocumentEnd>();
        return new FilePlaces(root, end.IsImplicit ? _text.Length : (int)end.Start.Index, Comments());
    }

    // Where the value's content ends, and its entries where it is the root or a section.
    private (int End, PlacedMapping? Entries) Value(int depth)
    {
        if (_events.TryConsume<Scalar>(out var scalar))
        {
            return (Content((int)scalar.Start.Index, (int)scalar.End.Index), null);
        }

        return _events.TryConsume<SequenceStart>(out var list) ? (Sequence(list, depth), null) : Mapping(_events.Consume<MappingStart>(), depth);
    }

    private int Sequence(SequenceStart open, int depth)
    {
        SequenceEnd close;
        var end = (int)open.Start.Index;
        while (!_events.TryConsume(out close!))
        {
            (end, _) = Value(depth + 1);
        }

        return open.Style == SequenceStyle.Flow ? Behind(close) : end;
    }

    private (int End, PlacedMapping? Entries) Mapping(MappingStart open, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<PlacedEntry>();
        var end = (int)open.Start.Index;
        MappingEnd close;
        while (!_events.TryConsume(out close!))
        {
            var key = _events.Consume<Scalar>();
            var span = new Span((int)key.Start.Index, (int)key.End.Index);
            var colon = _text.IndexOf(':', span.End) + 1;
            (end, var inner) = Value(depth + 1);
            end = Math.Max(end, colon);
            entries.Add(new PlacedEntry(key.Value, span, new Span(colon, end), inner));
        }

        var isFlow = open.Style == MappingStyle.Flow;
        return (isFlow ? Behind(close) : end, depth < 2 ? new PlacedMapping(isFlow, (int)open.Start.Index, entries.ToImmutable()) : null);
    }

    // The mark of a closing bracket has no width.
    private static int Behind(ParsingEvent bracket) => (int)bracket.Start.Index + 1;

    private int Content(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private ImmutableArray<Span> Comments()
    {
        var comments = ImmutableArray.CreateBuilder<Span>();
        var tokens = new Scanner(new StringReader(_text), skipComments: false);
        while (tokens.MoveNext())
        {
            if (tokens.Current is YamlDotNet.Core.Tokens.Comment comment)
            {
                var start = (int)comment.Start.Index;
                var line = _text.AsSpan(start).IndexOfAny('\r', '\n');
                comments.Add(new Span(start, line < 0 ? _text.Length : start + line));
            }
        }

        return comments.ToImmutable();
    }
}
