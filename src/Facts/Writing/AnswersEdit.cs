using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>
/// Writes one answer into the text of a file. Everything else stays as it is, character for character: order, comments, the spelling of other answers. A key that the form
/// of <c>new</c> holds as a comment is answered in its place; any other goes behind the one that the questionnaire asks before it. A comment inside an answer that is
/// written anew moves above its key.
/// </summary>
public static class AnswersEdit
{
    /// <summary>The text with the answer, or why it cannot be written there: the text is no YAML or JSON of ours, or its layout is too unusual.</summary>
    /// <param name="name">Of the file; says its format and stands in messages.</param>
    /// <param name="text">What is wrong with single answers in it does not matter.</param>
    public static Parsed<string> Set(string name, string text, QuestionSet questions, string key, WrittenAnswer answer)
    {
        if (Tree(name, text, out var problems) is not { } before)
        {
            return new Parsed<string>(null, problems);
        }

        var edited = new EntryEdit(name, text, questions, key, answer).Text;

        // Layouts are endless; what was written must read back.
        return Tree(name, edited, out _) is { } after && IsOnlyChange(before, after, key, answer)
            ? new Parsed<string>(edited, [])
            : new Parsed<string>(null, [new Problem(before.At, key, "a layout that an answer cannot be written into", "sections with one key a line", "Write the answer with an editor, or lay the file out as 'new' does.")]);
    }

    /// <summary>The answer as the text spells it; null where there is none.</summary>
    public static WrittenAnswer? Find(string name, string text, string key) =>
        Tree(name, text, out _) is { } tree ? Answers(tree).GetValueOrDefault(key) : null;

    private static MappingNode? Tree(string name, string text, out ImmutableArray<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<Problem>();
        var root = Notation.Of(name).IsJson ? JsonText.Read(name, text, found) : YamlText.Read(name, text, found);
        if (root is not null and not MappingNode && found.Count == 0)
        {
            found.Add(SheetWalk.NoSections(root));
        }

        problems = found.ToImmutable();
        return found.Count == 0 ? root as MappingNode : null;
    }

    private static bool IsOnlyChange(MappingNode before, MappingNode after, string key, WrittenAnswer answer)
    {
        var (old, now) = (Answers(before), Answers(after));
        return now.TryGetValue(key, out var written) && written == answer
            && old.Keys.Append(key).ToHashSet(StringComparer.Ordinal).SetEquals(now.Keys)
            && old.All(pair => pair.Key == key || pair.Value == now[pair.Key]);
    }

    private static Dictionary<string, WrittenAnswer?> Answers(MappingNode root) =>
        root.Entries
            .Where(section => section.Value is MappingNode)
            .SelectMany(section => ((MappingNode)section.Value).Entries.Select(entry => (Key: section.Key.Text + "." + entry.Key.Text, Answer: WrittenAnswer.Of(entry.Value))))
            .ToDictionary(pair => pair.Key, pair => pair.Answer, StringComparer.Ordinal);
}
