using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Whether a file that was found in a folder, and not named by anybody, is a team's answers.</summary>
public static class FoundFile
{
    // The key by which a result says what it is; it has a section 'proposal' too, and no file of answers has this key.
    private const string KeyOfResult = "schemaVersion";

    /// <summary>
    /// Why the file is none; null where it is one. A file that is neither YAML nor JSON, or cannot be opened, counts as one: nobody can tell,
    /// so its reader is to report what is wrong.
    /// </summary>
    public static string? NoAnswersBecause(string path, QuestionSet questions)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (FileText.Read(path).Value is not { } text || Root(path, text, problems) is not { } root)
        {
            return null;
        }

        if (root is not MappingNode mapping)
        {
            return "no key stands at its outermost level";
        }

        var sections = new KnownKeys(questions).Sections;
        return mapping[KeyOfResult] is not null ? "it is a result of an assessment"
            : mapping.Entries.Any(entry => sections.Contains(entry.Key.Text, StringComparer.Ordinal)) ? null
            : "no section of the questionnaire stands in it";
    }

    private static Node? Root(string path, string text, ImmutableArray<Problem>.Builder problems) =>
        Notation.Of(path).IsJson ? JsonText.Read(path, text, problems) : YamlText.Read(path, text, problems);
}
