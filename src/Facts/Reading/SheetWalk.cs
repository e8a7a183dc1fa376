using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Walks through the sections of one file of answers and collects every problem in it.</summary>
/// <param name="isFinished">False: a required answer may be missing.</param>
internal sealed class SheetWalk(QuestionSet questions, bool isFinished, ImmutableArray<Problem>.Builder problems)
{
    private readonly KnownKeys _known = new(questions);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Position> _sections = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GivenAnswer> _given = new(StringComparer.Ordinal);

    /// <summary>
    /// The answers of the file; complete only where no problem was added. An answer that could not be read is there as known but without a
    /// value, so that nothing is said to be missing where only a mistake is to be mended.
    /// </summary>
    public AnswerSheet Read(Node root)
    {
        switch (root)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Section(entry);
                }

                if (isFinished)
                {
                    Required(mapping.At);
                }

                CrossChecks.All(new LegibleAnswers(_given, Unread), questions, problems);
                break;
            case ScalarNode { IsEmpty: true }:
                problems.Add(new Problem(root.At, "", "an empty file", "at least one section", "Start from the form that 'new' writes, or from an example."));
                break;
            case ScalarNode or SequenceNode:
                problems.Add(NoSections(root));
                break;
        }

        return new AnswerSheet([.. _given.Values.Select(given => given.Answer), .. Unread.Select(key => new Answer(key, AnswerState.Known))]);
    }

    /// <summary>What is wrong with a file that is no mapping.</summary>
    public static Problem NoSections(Node root) =>
        new(root.At, "", Fields.Describe(root), "sections with keys: proposal, useCase, workload and so on", "Start from the form that 'new' writes, or from an example.");

    private IEnumerable<string> Unread => _mentioned.Where(key => !_given.ContainsKey(key));

    private void Section(MappingEntry section)
    {
        var name = section.Key.Text;
        if (problems.Count > AnswerReader.MostProblems)
        {
            return;
        }

        if (section.Value is RefusedNode)
        {
            _sections[name] = section.Key.At;
            MentionAll(name);
            return;
        }

        if (!_known.Sections.Contains(name, StringComparer.Ordinal))
        {
            var (problem, meant) = _known.UnknownSection(section.Key);
            problems.Add(problem);
            MentionAll(meant);
            return;
        }

        _sections[name] = section.Key.At;
        switch (section.Value)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Answer(name, entry);
                }

                break;
            case ScalarNode { IsEmpty: true }:
                // A section whose keys are all commented out: nobody has answered yet.
                break;
            default:
                problems.Add(new Problem(section.Value.At, name, Fields.Describe(section.Value), "keys with answers", Notation.Of(section.Value.At.File) is { IsJson: true } ? $"Write {{ \"key\": answer }} after \"{name}\":." : $"Write 'key: answer' lines indented below '{name}:'."));
                break;
        }
    }

    private void Answer(string section, MappingEntry entry)
    {
        var key = section + "." + entry.Key.Text;
        if (problems.Count > AnswerReader.MostProblems)
        {
            return;
        }

        if (questions.Find(key) is not { } question)
        {
            if (entry.Value is not RefusedNode)
            {
                var (problem, meant) = _known.UnknownKey(section, entry.Key);
                problems.Add(problem);
                if (meant is not null)
                {
                    _mentioned.Add(section + "." + meant);
                }
            }

            return;
        }

        var before = problems.Count;
        if (new AnswerForm(question, isFinished, problems).Read(entry.Value) is { } given)
        {
            _mentioned.Add(key);
            _given.Add(key, given);
        }
        else if (problems.Count > before || entry.Value is RefusedNode)
        {
            _mentioned.Add(key);
        }
    }

    // What is misspelt is not missing too.
    private void MentionAll(string? section) =>
        _mentioned.UnionWith(questions.All.Select(question => question.Key).Where(key => section is not null && key.StartsWith(section + ".", StringComparison.Ordinal)));

    private void Required(Position start)
    {
        foreach (var question in questions.All.Where(question => question.IsRequired && !_mentioned.Contains(question.Key)))
        {
            var notation = Notation.Of(start.File);
            var (section, key) = (question.Section, question.Name);
            problems.Add(new Problem(_sections.GetValueOrDefault(section, start), question.Key, "nothing", AllowedAnswer.To(question), notation.IsJson ? $"Add {notation.Key(key)} {notation.Below(section)}." : $"Add '{key}:' below '{section}:'."));
        }
    }
}
