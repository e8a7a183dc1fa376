using System.Collections.Immutable;
using System.Reflection;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>The keys of every answer that the sections of a proposal hold, so that a questionnaire can be checked to ask for each.</summary>
public static class SectionKeys
{
    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> All { get; } = [.. Read().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Read()
    {
        var proposal = new Proposal(new AnswerSheet([]));
        return from section in typeof(Proposal).GetProperties()
               where section.PropertyType.Namespace == typeof(SectionKeys).Namespace
               from answer in section.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
               let given = answer.PropertyType.GetProperty(nameof(ChoiceAnswer.Given))
               where given is not null
               select ((Answer)given.GetValue(answer.GetValue(section.GetValue(proposal)))!).Key;
    }
}
