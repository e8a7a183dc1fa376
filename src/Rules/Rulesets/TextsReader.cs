using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads <c>texts/LANGUAGE/*.yaml</c> and takes in the words of the questionnaire.</summary>
internal static class TextsReader
{
    public const string English = "en";

    private const string Texts = "texts";

    public static void AddQuestions(QuestionSet questions, CollectedTexts texts)
    {
        foreach (var question in questions.All)
        {
            var prefix = "question." + question.Key;
            texts.Add(prefix + ".wording", question.Wording, question.At);
            texts.Add(prefix + ".why", question.Why, question.At);
            if (question.Evidence.Length > 0)
            {
                texts.Add(prefix + ".evidence", question.Evidence, question.At);
            }

            texts.Add(prefix + ".dontKnow", question.DontKnowText, question.At);
        }
    }

    /// <summary>The texts of each folder, its words in rule files and the like included; a folder may stand upon those before it.</summary>
    /// <param name="folders">With what was collected in English elsewhere in the folder.</param>
    public static ImmutableArray<TextSet> Read(ImmutableArray<(string Folder, CollectedTexts English)> folders, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var (folder, english) in folders)
        {
            ReadLanguage(folder, English, english, problems);
        }

        var languages = folders.Select(read => new Dictionary<string, CollectedTexts>(StringComparer.Ordinal) { [English] = read.English }).ToArray();
        foreach (var language in folders.SelectMany(read => Languages(read.Folder)).Distinct(StringComparer.Ordinal).Where(language => language != English))
        {
            CollectedTexts? below = null;
            foreach (var ((folder, english), own) in folders.Zip(languages))
            {
                own[language] = below = Translated(folder, language, english, new CollectedTexts(problems, below), problems);
            }
        }

        return [.. languages.Select(own => new TextSet(own.ToDictionary(pair => pair.Key, pair => pair.Value.All, StringComparer.Ordinal)))];
    }

    private static CollectedTexts Translated(string folder, string language, CollectedTexts english, CollectedTexts texts, ImmutableArray<Problem>.Builder problems)
    {
        ReadLanguage(folder, language, texts, problems);
        foreach (var entry in texts.All.Values.Where(entry => !english.Has(entry.Key)))
        {
            var nearest = NearestName.Of(entry.Key, english.All.Keys);
            problems.Add(new Problem(entry.At, entry.Key, "a key that English lacks", "a key of the English texts", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Remove it."));
        }

        return texts;
    }

    private static IEnumerable<string> Languages(string folder)
    {
        var path = Path.Combine(folder, Texts);
        return Directory.Exists(path) ? Directory.EnumerateDirectories(path).Select(language => Path.GetFileName(language)!).Order(StringComparer.Ordinal) : [];
    }

    private static void ReadLanguage(string folder, string language, CollectedTexts texts, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var name in FolderText.Files(folder, Path.Combine(Texts, language)))
        {
            if (FolderText.Read(folder, name, problems) is not { } root || Fields.Of(root, "", problems) is not { } fields)
            {
                continue;
            }

            foreach (var key in fields.Keys)
            {
                texts.AddField(fields, key.Text, key.Text);
            }
        }
    }
}
