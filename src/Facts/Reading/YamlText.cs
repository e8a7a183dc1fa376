using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>
/// YAML as a tree with places, read by events. One document; anchors, aliases, tags and duplicate keys are problems, and
/// nothing is expanded or guessed: every scalar is text until a field gives it a type.
/// </summary>
public static class YamlText
{
    // Deep enough for any of our files; a hostile file must not exhaust the stack.
    private const int DeepestNesting = 32;

    public static Parsed<Node> Read(string file, string text)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                problems.Add(Empty(file));
                return new Parsed<Node>(null, problems.ToImmutable());
            }

            var root = new Walk(file, parser, problems).Next("", 0);
            parser.Consume<DocumentEnd>();
            if (parser.TryConsume<DocumentStart>(out var second))
            {
                problems.Add(new Problem(At(file, second.Start), "", "a second document (---)", "one document a file", "Move it to a file of its own."));
            }

            return new Parsed<Node>(problems.Count == 0 ? root : null, problems.ToImmutable());
        }
        catch (YamlException broken)
        {
            problems.Add(new Problem(At(file, broken.Start), "", "text that is not YAML: " + broken.InnerMessage(), "well-formed YAML", "Check indentation, quotes and colons on this line."));
            return new Parsed<Node>(null, problems.ToImmutable());
        }
    }

    private static string InnerMessage(this YamlException broken) => (broken.InnerException ?? broken).Message;

    private static Problem Empty(string file) =>
        new(new Position(file, 1, 1), "", "an empty file", "at least one section", "Start from one of the examples.");

    private static Position At(string file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private sealed class Walk(string file, Parser parser, ImmutableArray<Problem>.Builder problems)
    {
        public Node Next(string key, int depth)
        {
            var current = parser.Current!;
            var at = At(file, current.Start);
            if (depth > DeepestNesting)
            {
                throw new YamlException(current.Start, current.End, $"nested deeper than {DeepestNesting} levels");
            }

            Refuse(current, at, key);

            if (parser.TryConsume<Scalar>(out var scalar))
            {
                return new ScalarNode(at, scalar.Value, scalar.Style is not ScalarStyle.Plain);
            }

            if (parser.TryConsume<SequenceStart>(out _))
            {
                var items = ImmutableArray.CreateBuilder<Node>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(Next(key, depth + 1));
                }

                return new SequenceNode(at, items.ToImmutable());
            }

            if (parser.TryConsume<MappingStart>(out _))
            {
                return Mapping(at, key, depth);
            }

            parser.MoveNext();
            return new ScalarNode(at, "", false);
        }

        private MappingNode Mapping(Position at, string key, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<MappingEntry>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var name = Next(key, depth + 1);
                if (name is not ScalarNode scalar)
                {
                    problems.Add(new Problem(name.At, key, "a key that is not a word", "a key", "Write a plain key before the colon."));
                    Next(key, depth + 1);
                    continue;
                }

                var path = key.Length == 0 ? scalar.Text : key + "." + scalar.Text;
                var value = Next(path, depth + 1);
                var first = entries.FirstOrDefault(entry => entry.Key.Text == scalar.Text);
                if (first is null)
                {
                    entries.Add(new MappingEntry(scalar, value));
                }
                else
                {
                    problems.Add(new Problem(scalar.At, path, "the key a second time", "each key once", $"It stands first on line {first.Key.At.Line}: keep one of the two."));
                }
            }

            return new MappingNode(at, entries.ToImmutable());
        }

        private void Refuse(ParsingEvent current, Position at, string key)
        {
            if (current is AnchorAlias alias)
            {
                problems.Add(new Problem(at, key, $"the alias *{alias.Value}", "the value itself", "YAML aliases are not expanded: write the value out."));
            }

            if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            {
                problems.Add(new Problem(at, key, $"the anchor &{anchored.Anchor.Value}", "a value without an anchor", "YAML anchors are not used here: remove it."));
            }

            if (current is NodeEvent { Tag.IsEmpty: false } tagged)
            {
                problems.Add(new Problem(at, key, $"the tag {tagged.Tag.Value}", "a value without a tag", "YAML tags are not used here: remove it."));
            }
        }
    }
}
