using System.Collections.Immutable;
using System.Globalization;
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
    internal const int DeepestNesting = 32;

    public static Parsed<Node> Read(string file, string text)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var root = Read(file, text, problems);
        return new Parsed<Node>(problems.Count == 0 ? root : null, problems.ToImmutable());
    }

    /// <summary>The tree as far as it could be read, so that a reader can report what else is wrong in it; null where the text is not YAML.</summary>
    internal static Node? Read(string file, string text, ImmutableArray<Problem>.Builder problems)
    {
        var walk = new Walk(file, new YamlEvents(text), problems);
        try
        {
            return walk.Document();
        }
        catch (YamlException broken)
        {
            if (!walk.IsTooDeep)
            {
                problems.Add(Tab(file, text, broken) ?? new Problem(At(file, broken.Start), "", "text that is not YAML: " + broken.InnerMessage(), "well-formed YAML", "Check indentation, quotes and colons on this line."));
            }

            return null;
        }
    }

    // The parser names the start of the mapping, which may be pages away from the tab.
    private static Problem? Tab(string file, string text, YamlException broken)
    {
        if (!broken.InnerMessage().Contains(" tab ", StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        return line < 0 ? null : new Problem(new Position(file, line + 1, lines[line].IndexOf('\t', StringComparison.Ordinal) + 1), "", "a tab as indentation", "spaces", "Indent with spaces: YAML forbids tabs there.");
    }

    private static string InnerMessage(this YamlException broken) => (broken.InnerException ?? broken).Message.TrimEnd('.');

    private static Position At(string file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private sealed class Walk(string file, YamlEvents parser, ImmutableArray<Problem>.Builder problems)
    {
        public bool IsTooDeep { get; private set; }

        public Node? Document()
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                problems.Add(new Problem(new Position(file, 1, 1), "", "an empty file", "at least one section", "Start from the form that 'new' writes, or from an example."));
                return null;
            }

            var root = Next("", 0);
            parser.Consume<DocumentEnd>();
            if (parser.TryConsume<DocumentStart>(out var second))
            {
                problems.Add(new Problem(At(file, second.Start), "", "a second document (---)", "one document a file", "Move it to a file of its own."));
            }

            return root;
        }

        private Node Next(string key, int depth)
        {
            var current = parser.Current!;
            var at = At(file, current.Start);
            if (depth > DeepestNesting)
            {
                IsTooDeep = true;
                problems.Add(new Problem(at, key, string.Create(CultureInfo.InvariantCulture, $"values nested deeper than {DeepestNesting} levels"), "a section, its keys and their fields", "Flatten it."));

                // Going on would cost the parser quadratic time in the depth.
                throw new YamlException(current.Start, current.End, "");
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
            return new RefusedNode(at);
        }

        private MappingNode Mapping(Position at, string key, int depth)
        {
            var entries = new Entries(problems);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var name = Next(key, depth + 1);
                if (name is ScalarNode scalar)
                {
                    var path = Entries.Path(key, scalar.Text);
                    entries.Add(scalar, path, Next(path, depth + 1));
                    continue;
                }

                if (name is not RefusedNode)
                {
                    problems.Add(new Problem(name.At, key, "a key that is not a word", "a key", "Write a plain key before the colon."));
                }

                Next(key, depth + 1);
            }

            return entries.At(at);
        }

        private void Refuse(ParsingEvent current, Position at, string key)
        {
            if (current is AnchorAlias alias)
            {
                problems.Add(new Problem(at, key, "the alias *" + Excerpt.Of(alias.Value.Value), "the value itself", "YAML aliases are not expanded: write the value out."));
            }

            if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            {
                problems.Add(new Problem(at, key, "the anchor &" + Excerpt.Of(anchored.Anchor.Value), "a value without an anchor", "YAML anchors are not used here: remove it."));
            }

            if (current is NodeEvent { Tag.IsEmpty: false } tagged)
            {
                problems.Add(new Problem(at, key, "the tag " + Excerpt.Of(tagged.Tag.Value), "a value without a tag", "YAML tags are not used here: remove it."));
            }
        }
    }
}
