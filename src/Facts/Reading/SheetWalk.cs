using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Walks through the sections of one file of answers and collects every problem in it.</summary>
internal sealed class SheetWalk(QuestionSet questions, ImmutableArray<Problem>.Builder problems)
{
    private readonly KnownKeys _known = new(questions);
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Position> _sections = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GivenAnswer> _given = new(StringComparer.Ordinal);

    /// <summary>The answers of the file; complete only where no problem was added.</summary>
    public AnswerSheet Read(Node root)
    {
        switch (root)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Section(entry);
                }

                Required(mapping.At);
                CrossChecks.All(_given, questions, problems);
                break;
            case ScalarNode { IsEmpty: true }:
                problems.Add(new Problem(root.At, "", "an empty file", "at least one section", "Start from one of the examples."));
                break;
            case ScalarNode or SequenceNode:
                problems.Add(new Problem(root.At, "", Fields.Describe(root), "sections with keys: proposal, useCase, workload and so on", "Start from one of the examples."));
                break;
        }

        return new AnswerSheet(_given.Values.Select(given => given.Answer));
    }

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
            _mentioned.UnionWith(questions.All.Select(question => question.Key).Where(key => key.StartsWith(name + ".", StringComparison.Ordinal)));
            return;
        }

        if (!_known.Sections.Contains(name, StringComparer.Ordinal))
        {
            problems.Add(_known.UnknownSection(section.Key));
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
                problems.Add(new Problem(section.Value.At, name, Fields.Describe(section.Value), "keys with answers", $"Write 'key: answer' lines indented below '{name}:'."));
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
                problems.Add(_known.UnknownKey(section, entry.Key));
            }

            return;
        }

        _mentioned.Add(key);
        if (new AnswerForm(question, problems).Read(entry.Value) is { } given)
        {
            _given.Add(key, given);
        }
    }

    private void Required(Position start)
    {
        foreach (var question in questions.All.Where(question => question.IsRequired && !_mentioned.Contains(question.Key)))
        {
            var dot = question.Key.IndexOf('.', StringComparison.Ordinal);
            var (section, key) = (question.Key[..dot], question.Key[(dot + 1)..]);
            problems.Add(new Problem(_sections.GetValueOrDefault(section, start), question.Key, "nothing", AllowedAnswer.To(question), $"Add '{key}:' below '{section}:'."));
        }
    }
}
